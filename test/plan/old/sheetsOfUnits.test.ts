import { ALL_TABLES } from "../../../src/content/tables/allTables";
import { HANDLINGSPLAN } from "../../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { doneAtOnce } from "../../../src/plan/foreign/steps";
import { findPieces } from "../../../src/plan/old/find/findPieces";
import { blocksOfSheets } from "../../../src/plan/old/read/blocksOfSheets";
import { takePieces } from "../../../src/plan/old/take/takePieces";
import type { Plan } from "../../../src/plan/Plan";
import { addColumn } from "../../../src/plan/table/columnEditing";
import { oldContent } from "./oldDocument";

const FORM = "nitt.tab.handlingsplan";

type Rows = readonly (readonly string[])[];
const HEADER = ["Tiltak", "Hvem", "Frist"];
const kurs = [HEADER, ["Kurs", "Rektor", "2027"]];
const mentor = [HEADER, ["Mentor", "Leder", "2028"]];

/** The plan with what a workbook of these sheets holds: of each measure its action, its unit, and its strategy. */
async function taken(sheets: Readonly<Record<string, Rows>>, plan: Plan = emptyPlan("nb")) {
  const read = blocksOfSheets({
    kind: "sheets",
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
  });
  if (read.kind === "problem") throw new Error(read.code);
  const found = doneAtOnce(findPieces(read.blocks, { fileName: "HR.xlsx", tables: ALL_TABLES, language: "nb" }));
  const pieces = found.filter(({ isSure }) => isSure);
  const made = takePieces(plan, { pieces, without: new Set(), isLast: false }, await oldContent());
  const unit = made.tables[FORM]?.columns.find(({ name }) => name === "Enhet")?.id ?? "";
  return made.measures.map(({ action, more }) => [action, more[unit] ?? "", more["strategy"] ?? ""]);
}

test("measures of a sheet for each unit get its name, in a column of their own", async () => {
  expect(await taken({ Skole: kurs, Helse: mentor })).toEqual([
    ["Kurs", "Skole", ""],
    ["Mentor", "Helse", ""],
  ]);
});

test("a column that says whose they are is read, whatever the sheet is called", async () => {
  const rows = [
    ["Virksomhet", ...HEADER],
    ["Skole", "Kurs", "Rektor", "2027"],
    ["Helse", "Mentor", "Leder", "2028"],
  ];
  expect(await taken({ Samlet: rows, Skole: kurs, Helse: mentor })).toEqual([
    ["Kurs", "Skole", ""],
    ["Mentor", "Helse", ""],
  ]);
});

test("the same measure of two units is two", async () => {
  expect(await taken({ Skole: kurs, Helse: kurs })).toEqual([
    ["Kurs", "Skole", ""],
    ["Kurs", "Helse", ""],
  ]);
});

test.each([
  ["years", { "Tiltak 2027": kurs, "Tiltak 2028": mentor }, ""],
  ["nothing", { Ark1: kurs, Ark2: mentor }, ""],
  ["one thing alone", { Skole: kurs }, ""],
  ["strategies", { Utvikle: kurs, Mobilisere: mentor }, "Utvikle"],
])("a sheet that is named after %s tells no unit", async (_what, sheets, strategy) => {
  expect((await taken(sheets))[0]).toEqual(["Kurs", "", strategy]);
});

test("the plan's own columns keep what they hold", async () => {
  const plan = addColumn(emptyPlan("nb"), HANDLINGSPLAN, "Merknad");
  expect(await taken({ Skole: kurs, Helse: mentor }, plan)).toEqual([
    ["Kurs", "Skole", ""],
    ["Mentor", "Helse", ""],
  ]);
});
