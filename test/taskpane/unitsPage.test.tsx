import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { addMeasure, changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { addRow } from "../../src/plan/table/tableEditing";
import { setNeeds } from "../../src/plan/thread/links";
import { opened } from "../actions/inPlan";
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
async function unit({ user }: OpenPane, name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { level: 3, name });
  const details = heading.closest("details")!;
  if (!details.open) await user.click(heading.closest("summary")!);
  return details;
}

/** The button that takes in, once all has been compared. */
async function takeIn({ user }: OpenPane, count: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: `Hent inn ${count}` }));
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
    const solbakken = await unit(pane, "Solbakken");
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
    const fjellvik = await unit(pane, "Fjellvik");
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
    const solbakken = await unit(pane, "Solbakken");
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
    const second = await unit(pane, "plan2");
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
    const solbakken = await unit(pane, "Solbakken");
    expect(solbakken).toHaveTextContent("Tiltak2");
    for (const name of [/^Hent inn/, /^Velg alt/, "Ta tallene inn i planen"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});
