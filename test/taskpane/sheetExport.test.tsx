import { screen } from "@testing-library/react";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setMeta } from "../../src/plan/setMeta";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { template } from "../actions/inPlan";
import { bytesOf } from "../plan/bytesOf";
import { provideTextCoding } from "../plan/provideTextCoding";
import { documentWith } from "./documentWith";
import { showPart } from "./openMeasures";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

provideTextCoding();

const named = setMeta(emptyPlan("nb"), { municipality: "Solvik", from: "2024", to: "2027" });
const plan = addMeasure(named, { need: "Norsk", action: "=Kurs", deadline: "31.12.2027", status: "done" });
const FIRST = ["T1", "Norsk", "=Kurs", "", "31.12.2027", "", "Gjennomført", ""];

/** What is downloaded, by its name. */
const kept: Record<string, Blob> = {};
let made: Blob[] = [];

beforeAll(() => {
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${(made = [...made, blob]).length}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    kept[this.download] = made.at(-1)!;
  });
});

async function openMeasures(docx: Uint8Array): Promise<OpenPane> {
  const pane = await renderPane(docx);
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  return pane;
}

test.each([
  ["Excel", "handlingsplan-solvik-2024-2027.xlsx", /spreadsheetml/],
  ["CSV", "handlingsplan-solvik-2024-2027.csv", /text\/csv/],
])("the measures are downloaded as %s, named after the municipality and the period", async (kind, name, type) => {
  const { user } = await openMeasures(await documentWith(plan));
  await showPart(user, "Flere valg", "Til Excel");
  await user.click(await screen.findByRole("button", { name: `Last ned som ${kind}` }));
  expect(await notice(`Filen heter ${name}`)).toBeVisible();
  expect(kept[name]?.type).toMatch(type);
  const file = await readSheetFile(name, await bytesOf(kept[name]!));
  expect(file.kind === "sheets" && file.sheets[0]?.rows.slice(1)).toEqual([FIRST]);
});

test("what other forms ask of the measures is left out until the user asks for it", async () => {
  const { user } = await openMeasures(
    await documentWith(changeMeasure(plan, "T1", { more: { targetGroup: "Assistenter" } })),
  );
  await showPart(user, "Flere valg", "Til Excel");
  const rowsAs = async (): Promise<unknown> => {
    await user.click(await screen.findByRole("button", { name: "Last ned som CSV" }));
    const name = "handlingsplan-solvik-2024-2027.csv";
    await notice(`Filen heter ${name}`);
    const file = await readSheetFile(name, await bytesOf(kept[name]!));
    return file.kind === "sheets" && file.sheets[0]?.rows.at(-1);
  };
  expect(await rowsAs()).toEqual(FIRST);
  await user.click(await screen.findByRole("button", { name: "Lukk meldingen" }));
  await user.click(screen.getByRole("checkbox", { name: "Ta med alle opplysninger om tiltakene" }));
  expect(await rowsAs()).toEqual([...FIRST, "Assistenter"]);
});

test("the table is shown to be copied by hand where the browser refuses to copy", async () => {
  const { user } = await openMeasures(await documentWith(plan));
  Object.assign(document, { execCommand: () => false });
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await showPart(user, "Flere valg", "Til Excel");
  await user.click(await screen.findByRole("button", { name: "Kopier tabellen" }));
  const shown = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Tabellen som tekst" });
  expect(shown.value).toContain("T1\tNorsk\t'=Kurs\t\t31.12.2027\t");
});

test("an empty table can be filled, and there is nothing to take out", async () => {
  const { user } = await openMeasures(template());
  expect(await screen.findByRole("button", { name: "Hent fra Excel …" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Flere valg" }));
  expect(await screen.findByRole("menuitem", { name: "Kommunens egen samling" })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: "Til Excel" })).toBeNull();
});
