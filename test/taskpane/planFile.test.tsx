import { screen, waitFor, within } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { saveParts } from "../../src/actions/saving/saveParts";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const NOON = new Date("2026-11-21T12:00:00Z");
const text = (said: string) => ({ kind: "text", text: said }) as const;
const plan = (municipality: string, why: string): Plan =>
  setAnswer(setMeta(emptyPlan("nb"), { municipality, from: "2024", to: "2027" }), "s2", "why", text(why));
const lastYears = ["done", "ongoing", "cancelled"].reduce(
  (made, status, index) => addMeasure(made, { action: `Tiltak ${index + 1}`, status }),
  plan("Solvik", "Vi må"),
);

/** A file that the user chooses; jsdom's lacks arrayBuffer. */
function fileOf(content: string | Uint8Array, name: string): File {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = new File([bytes.slice()], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const xmlFile = (made: Plan): File => fileOf(encodePlanFile(made, NOON), "plan.xml");

/** A document with a plan in it. */
async function documentWith(made: Plan): Promise<Uint8Array> {
  const word = await openInWord(template());
  const { store } = await opened();
  await saveParts({ plan: made, store }, PART_NAMES);
  return new Uint8Array(await word.host.save());
}

/** The page, in a document with this plan. */
async function openPage(made: Plan = emptyPlan("nb")): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(made));
  await pane.user.click(screen.getByRole("button", { name: "Flytt og gjenbruk planen" }));
  await findPage("Flytt og gjenbruk planen");
  return pane;
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const chooseImport = async ({ user }: OpenPane, file: File): Promise<void> => {
  await user.upload(screen.getByLabelText("Velg fil å importere"), file);
};
/** What the plan in the document says, once the pane has saved. */
async function savedPlan({ user }: OpenPane): Promise<Plan> {
  await user.click(screen.getByRole("button", { name: "Alle steg" }));
  await waitFor(() => {
    expect(screen.getByText("Svarene er lagret")).toBeVisible();
  });
  return (await opened()).plan;
}

describe("the plan is exported", () => {
  const made = lastYears;

  test("as a file with its name and all that it holds", async () => {
    const kept: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${kept.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = await openPage(made);
    await user.click(screen.getByRole("button", { name: "Last ned fil" }));
    expect(names).toEqual(["kompetanseplan-solvik-2024-2027.xml"]);
    expect(kept.map(({ type }) => type)).toEqual(["application/xml"]);
    expect(await notice("Filen heter kompetanseplan-solvik-2024-2027.xml")).toBeVisible();
    jest.restoreAllMocks();
  });

  test("as text, which is shown to be copied by hand where the browser refuses to copy", async () => {
    const { user } = await openPage(made);
    Object.assign(document, { execCommand: () => false });
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "Kopier som tekst" }));
    const shown = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Planen som tekst" });
    expect(shown.value).toContain("<municipality>Solvik</municipality>");
    expect(shown.value).toContain("Tiltak 3");
  });

  test("only when there is something in it", async () => {
    await openPage();
    const button = screen.getByRole("button", { name: "Last ned fil" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Det er ikke noe å eksportere ennå.");
  });
});

describe("a plan that is imported", () => {
  test("is shown with what it changes, by part, and changes nothing before it is taken in", async () => {
    const pane = await openPage(plan("Solvik", "Vår grunn"));
    await chooseImport(pane, xmlFile(plan("Solvik", "Deres grunn")));
    const preview = await screen.findByRole("group", { name: "Fra plan.xml" });
    expect(preview).toHaveFocus();
    expect(within(preview).getByText("1 felt endres")).toBeVisible();
    await pane.user.click(within(preview).getByText("Steg 2"));
    expect(await within(preview).findByText("Hvorfor skal vi jobbe med strategisk kompetanseplan?")).toBeVisible();
    expect(within(preview).getByRole("list")).toHaveTextContent(/Nå.*Vår grunn.*Etter.*Deres grunn/);
    await pane.user.click(within(preview).getByRole("button", { name: "Avbryt" }));
    expect(screen.getByRole("button", { name: "Velg fil" })).toHaveFocus();
    expect((await opened()).plan.answers.s2.why).toEqual(text("Vår grunn"));
  });

  test("takes the place of what is different, and is taken back", async () => {
    const pane = await openPage(plan("Solvik", "Vår grunn"));
    await chooseImport(pane, xmlFile(lastYears));
    await pane.user.click(await screen.findByRole("button", { name: "Ta inn" }));
    expect(await notice("Planen er tatt inn")).toBeVisible();
    expect(await savedPlan(pane)).toMatchObject({ answers: { s2: { why: text("Vi må") } }, lastMeasure: 3 });
    await pane.user.click(screen.getByText("Angre …"));
    await pane.user.click(await screen.findByRole("button", { name: "Angre: Planen er tatt inn" }));
    expect(await notice("Planen er som før")).toBeVisible();
    await waitFor(async () => {
      expect((await opened()).plan).toMatchObject({ answers: { s2: { why: text("Vår grunn") } }, measures: [] });
    });
  });

  test("fills in only what is missing where the user wants it so", async () => {
    const pane = await openPage(plan("", "Vår grunn"));
    await chooseImport(pane, xmlFile(plan("Solvik", "Deres grunn")));
    await pane.user.click(await screen.findByRole("radio", { name: "Bare fyll inn det som mangler" }));
    expect(screen.getByText("1 felt endres")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Ta inn" }));
    const saved = await savedPlan(pane);
    expect([saved.meta.municipality, saved.answers.s2.why]).toEqual(["Solvik", text("Vår grunn")]);
  });

  test("that says the same cannot be taken in, and that is said", async () => {
    const pane = await openPage(plan("Solvik", "Vi må"));
    await chooseImport(pane, xmlFile(plan("Solvik", "Vi må")));
    expect(await screen.findByText("Ingenting endres")).toBeVisible();
    expect(screen.getByRole("button", { name: "Ta inn" })).toHaveAccessibleDescription("Det er ikke noe å ta inn.");
  });

  test("may be pasted as text", async () => {
    const pane = await openPage();
    await pane.user.click(screen.getByText("Lim inn som tekst"));
    await pane.user.click(screen.getByRole("textbox", { name: "Planen som tekst" }));
    await pane.user.paste(encodePlanFile(plan("Solvik", "Vi må"), NOON));
    await pane.user.click(screen.getByRole("button", { name: "Les teksten" }));
    expect(await screen.findByText("4 felt endres")).toBeVisible();
  });

  test("cannot be taken back once something else is changed", async () => {
    const pane = await openPage();
    await chooseImport(pane, xmlFile(plan("Solvik", "Vi må")));
    await pane.user.click(await screen.findByRole("button", { name: "Ta inn" }));
    await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
    await pane.user.click(await screen.findByText("Angre …"));
    const undo = /^Angre: Planen er tatt inn/;
    expect(await screen.findByRole("button", { name: undo })).not.toHaveAttribute("aria-disabled");
    await pane.user.click(screen.getByText("Kommune, periode og språk"));
    await pane.user.type(await screen.findByRole("textbox", { name: "Kommunens navn" }), "!");
    await pane.user.click(screen.getByText("Angre …"));
    expect(await screen.findByRole("button", { name: undo })).toHaveAttribute("aria-disabled", "true");
  });
});

test.each([
  ["", "Filen er tom", "Velg en annen fil, eller eksporter planen på nytt."],
  ["Hei", "Dette er ikke en plan", /Velg en fil som er eksportert herfra/],
  ["<plan", "Filen er skadet", /Eksporter planen på nytt/],
  [
    `<plan xmlns="urn:kompetanseplan:1" version="99"/>`,
    "Planen er lagret av en nyere utgave av Planhjelp",
    /Åpne Planhjelp på nytt/,
  ],
  [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "Filen kan ikke leses", /uten passord/],
  [template(), "Dokumentet har ingen plan fra Planhjelp", /Velg dokumentet/],
])("of a file that gives no plan (%#) it is told why and what to do", async (content, title, help) => {
  const pane = await openPage();
  await chooseImport(pane, fileOf(content, "fil.xml"));
  const told = await screen.findByRole("group", { name: "Fra fil.xml" });
  expect(told).toHaveFocus();
  expect(within(told).getByText(title)).toBeVisible();
  expect(within(told).getByText(help)).toBeVisible();
});

describe("the next period", () => {
  const start = (): HTMLElement => screen.getByRole("button", { name: "Start neste periode" });

  test("is started from last period's document, with the done measures remembered", async () => {
    const docx = await documentWith(lastYears);
    const pane = await openPage();
    const input = screen.getByLabelText("Velg forrige periodes fil (.docx eller .xml)");
    await pane.user.upload(input, fileOf(docx, "fjoraret.docx"));
    const preview = within(await screen.findByRole("group", { name: "Fra fjoraret.docx" }));
    expect(preview.getByText("2028–2031")).toBeVisible();
    expect(preview.getByText("1 tiltak. Status og evaluering tømmes.")).toBeVisible();
    expect(preview.getByText("T1, Tiltak 1")).toBeVisible();
    expect(preview.getByText("T3, Tiltak 3")).toBeVisible();
    await pane.user.click(start());
    expect(await notice("Neste periode er startet")).toBeVisible();
    const saved = await savedPlan(pane);
    expect(saved.measures.map(({ nr, status }) => [nr, status])).toEqual([["T2", ""]]);
    expect(saved.previous?.done.map(({ nr }) => nr)).toEqual(["T1"]);
    expect([saved.meta.from, saved.meta.to]).toEqual(["2028", "2031"]);
  });

  test("is started from the plan in this document, and taken back", async () => {
    const pane = await openPage(lastYears);
    await pane.user.click(screen.getByRole("button", { name: "Bruk planen i dette dokumentet" }));
    expect(await screen.findByRole("group", { name: "Fra planen i dette dokumentet" })).toHaveFocus();
    await pane.user.click(start());
    await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
    const saved = await savedPlan(pane);
    expect(saved.measures).toHaveLength(3);
    expect(saved.previous).toBeNull();
  });

  test("is not started from an empty plan", async () => {
    await openPage();
    const button = region("Start neste periode (rullering)").getByRole("button", { name: /i dette dokumentet/ });
    expect(button).toHaveAccessibleDescription("Planen i dette dokumentet er tom.");
  });
});
