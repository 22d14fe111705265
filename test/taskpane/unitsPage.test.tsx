import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { addMeasure, changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { addRow } from "../../src/plan/table/tableEditing";
import { setNeeds } from "../../src/plan/thread/links";
import { opened } from "../actions/inPlan";
import { takeFrom, unit } from "../plan/units/takePlans";
import "../workerInProcess";
import { documentWith } from "./documentWith";
import { fileOf } from "./fileOf";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** A unit's plan: a need and two measures, of which one is long overdue. */
function unitPlan(name: string): Plan {
  const need = addRow(emptyPlan("nb"), "deck.tab.analyse", { needs: `Fagarbeidere i ${name}` });
  const one = addMeasure(need, {
    action: `Fagbrev i ${name}`,
    deadline: "1.2.2020",
    cost: "100 000",
    status: "ongoing",
  });
  return addMeasure(setNeeds(one, "T1", { nrs: ["B1"], words: "" }), { action: `Mentor i ${name}` });
}

const xml = (plan: Plan, name: string): File => fileOf(encodePlanFile(plan, new Date(0)), name);

async function openUnits(plan: Plan = emptyPlan("nb"), settings = {}): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan), settings);
  await pane.user.click(button("Til behandling"));
  await findPage("Til behandling");
  await pane.user.click(button(/^Samle planer/));
  await findPage("Samle planer");
  return pane;
}

function choose(...files: readonly File[]): void {
  fireEvent.change(screen.getByLabelText("Velg planer fra enhetene (.docx eller .xml)"), { target: { files } });
}

/** The unit's part of the list, opened. */
async function openUnit({ user }: OpenPane, name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { level: 3, name });
  const details = heading.closest("details")!;
  if (!details.open) await user.click(heading.closest("summary")!);
  return details;
}

/** The button that takes in, once all has been compared. */
async function takeIn({ user }: OpenPane, count: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: `Hent inn ${count}` }));
}

/** What is in a file; jsdom's has no text(). */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.readAsText(blob);
  });
}

const actionsOf = ({ measures }: Plan) => measures.map(({ nr, action }) => `${nr} ${action}`);
async function inDocument(check: (plan: Plan) => void): Promise<void> {
  await waitFor(async () => {
    check((await opened()).plan);
  });
}

describe("the plans of many units", () => {
  test("are read at once, what gives no plan is told by its file's name, and each unit is seen", async () => {
    const pane = await openUnits();
    const docx = await documentWith(unitPlan("Fjellvik"));
    const solbakkens = unitPlan("Solbakken");
    choose(
      xml(solbakkens, "Kompetanseplan Solbakken 2027.xml"),
      fileOf(docx, "Fjellvik.docx"),
      fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "Ødelagt.docx"),
      fileOf("hei", "notat.xml"),
      xml(solbakkens, "Kopi.xml"),
    );
    expect(await screen.findByText("2 planer er lest")).toBeVisible();
    const troubles = screen.getByRole("heading", { name: "Filer som ikke ble med" }).closest("details")!;
    expect(troubles).toHaveTextContent(/Ødelagt\.docx.*Filen er skadet/);
    expect(troubles).toHaveTextContent(/notat\.xml/);
    expect(troubles).toHaveTextContent(/Kopi\.xml.*Planen er den samme som i Kompetanseplan Solbakken 2027\.xml/);
    const solbakken = await openUnit(pane, "Solbakken");
    expect(solbakken).toHaveTextContent("Over fristen1 (T1)");
    expect(solbakken).toHaveTextContent("DrøftingMangler");
    expect(solbakken).toHaveTextContent(/Kostnad100\s000 kr/);
    await pane.user.click(screen.getByText("Vis bare enheter"));
    await pane.user.type(screen.getByLabelText("Finn enhet"), "fjell");
    expect(await screen.findByText("Viser 1 av 2 enheter")).toBeVisible();
  });

  test("come into the plan row by row with their unit's name, and can be taken back", async () => {
    const pane = await openUnits();
    choose(xml(unitPlan("Solbakken"), "Solbakken.xml"), xml(unitPlan("Fjellvik"), "Fjellvik.xml"));
    const fjellvik = await openUnit(pane, "Fjellvik");
    await pane.user.click(await within(fjellvik).findByRole("button", { name: "Velg ingenting: Fjellvik" }));
    await pane.user.click(within(fjellvik).getByRole("checkbox", { name: "Tiltak T2: Mentor i Fjellvik" }));
    await takeIn(pane, "4 rader");
    await notice("4 rader er hentet inn");
    await inDocument((plan) => {
      expect(actionsOf(plan)).toEqual(["T1 Fagbrev i Solbakken", "T2 Mentor i Solbakken", "T3 Mentor i Fjellvik"]);
      const column = Object.keys(plan.measures[2]!.more).find((field) => field.startsWith("own."))!;
      expect(plan.measures.map(({ more }) => more[column])).toEqual(["Solbakken", "Solbakken", "Fjellvik"]);
    });
    await pane.user.click(screen.getByText("Angre …"));
    await pane.user.click(await screen.findByRole("button", { name: /^Angre: 4 rader/ }));
    await inDocument((plan) => {
      expect(plan.measures).toEqual([]);
    });
  });

  test("are read again: what is the same is not doubled, and where both have changed the user chooses", async () => {
    const pane = await openUnits();
    choose(xml(unitPlan("Solbakken"), "Solbakken.xml"));
    await takeIn(pane, "3 rader");
    await notice("3 rader er hentet inn");
    await inDocument(({ measures }) => {
      expect(measures).toHaveLength(2);
    });
    const here = (await opened()).plan;
    await pane.user.click(button("Begynn på nytt"));
    const later = changeMeasure(unitPlan("Solbakken"), "T1", { deadline: "2031", responsible: "Rektor" });
    choose(xml(deleteMeasure(later, "T2").plan, "Solbakken.xml"));
    const solbakken = await openUnit(pane, "Solbakken");
    const gone = await within(solbakken).findByRole("checkbox", { name: /^Slett T2 fra planen/ });
    expect(gone).not.toBeChecked();
    await takeIn(pane, "1 rad");
    await inDocument((plan) => {
      expect(plan.measures.map(({ deadline, responsible }) => [deadline, responsible])).toEqual([
        ["2031", "Rektor"],
        ["", ""],
      ]);
      expect(plan.measures).toHaveLength(here.measures.length);
    });
  });

  test("under the names that the user gives them, each of its own", async () => {
    const pane = await openUnits();
    choose(xml(unitPlan("Solbakken"), "Solbakken.xml"), xml(unitPlan("Fjellvik"), "plan2.xml"));
    const second = await openUnit(pane, "plan2");
    const field = await within(second).findByLabelText("Enhetens navn");
    fireEvent.change(field, { target: { value: "solbakken" } });
    expect(within(second).getByText("En annen enhet heter det samme.")).toBeVisible();
    fireEvent.change(field, { target: { value: "Fjellvik skole" } });
    fireEvent.blur(field);
    expect(await screen.findByRole("heading", { level: 3, name: "Fjellvik skole" })).toBeVisible();
  });

  test("are only looked at where the document can only be read", async () => {
    const pane = await openUnits(emptyPlan("nb"), { readOnly: true });
    choose(xml(unitPlan("Solbakken"), "Solbakken.xml"));
    const solbakken = await openUnit(pane, "Solbakken");
    expect(solbakken).toHaveTextContent("Tiltak2");
    for (const name of [/^Hent inn/, /^Velg alt/, "Ta tallene inn i planen"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});

describe("the reading", () => {
  /** A file that is read only once `go` is called. */
  function slowFile(name: string): { readonly file: File; readonly go: () => void } {
    const bytes = new TextEncoder().encode(encodePlanFile(unitPlan(name), new Date(0)));
    let go = (): void => undefined;
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const file = fileOf(bytes, `${name}.xml`);
    Object.assign(file, { arrayBuffer: () => waits.then(() => bytes.slice().buffer) });
    return { file, go };
  }

  test("says which file it has come to, and keeps what it has when it is stopped", async () => {
    const pane = await openUnits();
    const slow = slowFile("Fjellvik");
    choose(xml(unitPlan("Solbakken"), "Solbakken.xml"), slow.file, xml(unitPlan("Elvebyen"), "Elvebyen.xml"));
    expect(await screen.findByText("Fil 2 av 3: Fjellvik.xml")).toBeVisible();
    await pane.user.click(button("Stopp"));
    slow.go();
    expect(await screen.findByText("Lesingen er stoppet. 1 plan er lest.")).toBeVisible();
    expect(await screen.findByRole("heading", { level: 3, name: "Solbakken" })).toBeVisible();
    choose(xml(unitPlan("Elvebyen"), "Elvebyen.xml"));
    expect(await screen.findByText("2 planer er lest")).toBeVisible();
  });
});

test("where the plan and the unit have changed a field, the plan's stays until the user says otherwise", async () => {
  const taken = takeFrom(emptyPlan("nb"), [unit("Solbakken", unitPlan("Solbakken"))]);
  const pane = await openUnits(changeMeasure(taken, "T1", { deadline: "2029" }));
  choose(xml(changeMeasure(unitPlan("Solbakken"), "T1", { deadline: "2031" }), "Solbakken.xml"));
  const solbakken = await openUnit(pane, "Solbakken");
  const field = await within(solbakken).findByRole("group", { name: "Frist for gjennomføring" });
  expect(field).toHaveTextContent("I planen 2029Hos enheten 2031");
  expect(screen.getByText("1 felt er endret begge steder. Uten valg blir det stående.")).toBeVisible();
  await pane.user.click(within(field).getByRole("checkbox"));
  await takeIn(pane, "1 rad");
  await inDocument(({ measures }) => {
    expect(measures.map(({ deadline }) => deadline)).toEqual(["2031", ""]);
  });
});

test("what the plan decides goes to each unit as a file of its own, which the plan knows again", async () => {
  const names: string[] = [];
  const kept: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${kept.push(blob)}`, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const pane = await openUnits(addMeasure(emptyPlan("nb"), { action: "Felles opplæring" }));
  choose(xml(unitPlan("Solbakken"), "Solbakken.xml"), xml(unitPlan("Fjellvik"), "Fjellvik.xml"));
  await takeIn(pane, "6 rader");
  await notice("6 rader er hentet inn");
  await pane.user.click(screen.getByText("Send tilbake til enhetene"));
  await pane.user.click(await screen.findByText("Tiltak for alle enheter"));
  await pane.user.click(await screen.findByRole("checkbox", { name: "T1 Felles opplæring" }));
  const section = screen.getByText("Send tilbake til enhetene").closest("details")!;
  await pane.user.click(within(section).getByText("Fjellvik"));
  await pane.user.click(await screen.findByRole("button", { name: "Last ned fil til Fjellvik" }));
  expect(names).toEqual(["til-fjellvik.xml"]);
  const sent = await textOf(kept[0]!);
  expect(sent).toContain("Felles opplæring");
  expect(sent).toContain("Fagbrev i Fjellvik");
  expect(sent).not.toContain("Solbakken");
  await inDocument(({ measures }) => {
    expect(measures.map(({ more }) => "shared.links" in more)).toEqual([true, false, false, true, true]);
  });
  choose(fileOf(sent, "til-fjellvik.xml"));
  const told = await screen.findByText("Filen er laget her");
  expect(told.closest("li")).toHaveTextContent("til-fjellvik.xml");
  jest.restoreAllMocks();
});
