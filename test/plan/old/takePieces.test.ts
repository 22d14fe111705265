import { setAnswer } from "../../../src/plan/answers/setAnswer";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import { stepNotes } from "../../../src/plan/notes";
import { ALL_TABLES } from "../../../src/content/tables/allTables";
import { doneAtOnce } from "../../../src/plan/foreign/steps";
import { findPieces } from "../../../src/plan/old/find/findPieces";
import { blocksOfSheets } from "../../../src/plan/old/read/blocksOfSheets";
import type { OldPiece } from "../../../src/plan/old/find/OldPiece";
import { type OldWish, takePieces } from "../../../src/plan/old/take/takePieces";
import type { Plan } from "../../../src/plan/Plan";
import { setMeta } from "../../../src/plan/setMeta";
import { needsOf } from "../../../src/plan/thread/links";
import { bullet, heading, para, table, title } from "../../builders";
import { oldContent, piecesOf } from "./oldDocument";

const HEADER = ["Behov", "Tiltak", "Ansvarlig", "Frist", "Kostnad (1000 kr)", "Status mars 2024"];

async function taken(
  pieces: readonly OldPiece[],
  plan: Plan = emptyPlan("nb"),
  wish: Partial<OldWish> = {},
): Promise<Plan> {
  return takePieces(plan, { pieces, without: new Set(), isLast: true, ...wish }, await oldContent());
}

function lastPlan(...rows: readonly (readonly string[])[]): Promise<readonly OldPiece[]> {
  return piecesOf(
    title("Vik kommune – kompetanseplan 2022–2025"),
    heading("Behov"),
    bullet("Flere lærere"),
    heading("Handlingsplan"),
    table([HEADER, ...rows]),
  );
}

test("last period's plan becomes the next one's: unfinished measures, without status, and the years after", async () => {
  const pieces = await lastPlan(
    ["Flere lærere", "Stipend", "Rektor", "2024", "50", "Pågår"],
    ["Flere lærere", "Turnus", "Rektor", "2023", "", "Ferdig"],
    ["Flere lærere", "Messe", "HR", "2023", "", "Avlyst, erstattet av stipend"],
  );
  const plan = await taken(pieces);
  expect(plan.meta).toMatchObject({ municipality: "Vik", from: "2026", to: "2029" });
  expect(plan.measures.map(({ action, cost, status }) => [action, cost, status])).toEqual([
    ["Stipend", "50\u00A0000", ""],
  ]);
  expect(plan.previous).toMatchObject({ from: "2022", to: "2025", done: [{ action: "Turnus" }] });
});

test("a plan that still applies comes as it is, measures linked to the needs that they name", async () => {
  const pieces = await lastPlan(["Flere lærere", "Messe", "HR", "2023", "", "Avlyst, erstattet av stipend"]);
  const plan = await taken(pieces, emptyPlan("nb"), { isLast: false });
  expect(plan.meta).toMatchObject({ from: "2022", to: "2025" });
  expect(plan.measures).toMatchObject([
    { action: "Messe", status: "cancelled", evaluation: "Avlyst, erstattet av stipend" },
  ]);
  expect(plan.measures.map((measure) => needsOf(plan, measure).map(({ text }) => text))).toEqual([["Flere lærere"]]);
});

test("what the plan says stays as it is: texts come after, facts only where there are none", async () => {
  const begun = setMeta(setAnswer(emptyPlan("nb"), "s2", "why", { kind: "text", text: "Mine ord" }), { from: "2027" });
  const before = addMeasure(begun, { ...emptyMeasureTexts, need: "Flere lærere", action: "Stipend", cost: "Intet" });
  const pieces = [
    ...(await lastPlan(["Flere lærere", "Stipend", "Rektor", "2024", "50", ""])),
    ...(await piecesOf(heading("Bakgrunn"), para("Deres ord"), bullet("Og punkt"))),
  ];
  const plan = await taken(pieces, before);
  expect(plan.answers.s2.why).toEqual({ kind: "text", text: "Mine ord\nDeres ord\n- Og punkt" });
  expect(plan.meta).toMatchObject({ municipality: "Vik", from: "2027", to: "2029" });
  expect(plan.measures).toMatchObject([{ nr: "T1", responsible: "Rektor", cost: "Intet" }]);
});

test("text without a prompt of its own stands in the step's text under its heading, a table as a table", async () => {
  const pieces = await piecesOf(
    heading("Strategier"),
    heading("Rekruttere", { level: 2 }),
    para("Vi går ut."),
    table([
      ["A", "B"],
      ["1", "2"],
    ]),
  );
  const moved = pieces.map((piece): OldPiece => ({ ...piece, target: { kind: "notes", step: "s6" } }));
  expect(stepNotes(await taken(moved), "s6")).toEqual(["Rekruttere\nVi går ut.", "Rekruttere\nA\tB\n1\t2"]);
});

test("rows between the measures tell their goal or strategy, and rows that the user has left out do not come", async () => {
  const pieces = await piecesOf(
    heading("Handlingsplan"),
    table([
      ["Tiltak", "Ansvarlig", "Frist"],
      ["Mål 1: Trygg omsorg", "", ""],
      ["Kurs", "Rektor", "2024"],
      ["Messe", "HR", "2024"],
      ["Behov: Flere leger", "", ""],
      ["Stipend", "HR", "2025"],
    ]),
  );
  const [, , third] = (await taken(pieces)).measures;
  expect(third).toMatchObject({ action: "Stipend", need: "Flere leger" });
  const plan = await taken(pieces, emptyPlan("nb"), { without: new Set([`${pieces[0]!.id} 1`]) });
  expect(plan.measures.map(({ action, more }) => [action, more.anchoring])).toEqual([
    ["Kurs", "Mål 1: Trygg omsorg"],
    ["Stipend", undefined],
  ]);
});

test("a year wheel of a sheet tells when, and its rows over all columns but a hidden one tell the need or strategy", async () => {
  const months = "J F M A M J J A S O N D".split(" ");
  const over = (text: string) => [text, text, "", ...months.map(() => text)];
  const rows = [
    ["Årshjul", "", "", ...months.map(() => "")],
    ["Tiltak", "Hvem", "", ...months.map(() => "Når i 2027")],
    ["Tiltak", "Hvem", "", ...months],
    over("Behov: Sykepleiere"),
    ["Stipend", "HR", "", ...months.map((_, month) => (month > 9 ? "x" : ""))],
    over("Rekruttere"),
    ["Messe", "HR", "", "x", ...months.slice(1).map(() => "")],
  ];
  const read = blocksOfSheets({ kind: "sheets", sheets: [{ name: "Helse", rows }] });
  if (read.kind === "problem") throw new Error(read.code);
  const pieces = doneAtOnce(findPieces(read.blocks, { fileName: "Hjul.xlsx", tables: ALL_TABLES, language: "nb" }));
  const plan = await taken(pieces, emptyPlan("nb"), { isLast: false });
  expect(plan.measures).toMatchObject([
    { action: "Stipend", need: "Sykepleiere", deadline: "november–desember 2027" },
    { action: "Messe", need: "", deadline: "januar 2027", more: { strategy: "Rekruttere" } },
  ]);
});

test("a list may be sent elsewhere: goals become measures, and measures a text", async () => {
  const [goals] = await piecesOf(heading("Mål"), bullet("Kurs (rektor, 2025)"), bullet("Flere skal bli"));
  const plan = await taken([{ ...goals!, target: { kind: "table", table: "nitt.tab.handlingsplan" } }]);
  expect(plan.measures).toMatchObject([
    { action: "Kurs", responsible: "rektor", deadline: "2025" },
    { action: "Flere skal bli" },
  ]);
  const said = await taken([{ ...goals!, target: { kind: "prompt", step: "s3", prompt: "goals" } }]);
  expect(said.answers.s3.goals).toEqual({ kind: "list", items: ["Kurs (rektor, 2025)", "Flere skal bli"] });
});

test("a workbook's sheets are one plan: a measure that stands in two is one, and what stands over several columns is in none", async () => {
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({ name, rows });
  const read = blocksOfSheets({
    kind: "sheets",
    sheets: [
      sheet("Samlet", ["Tiltak", "Hvem", "MNOK"], ["Kurs", "Rektor", "0,5"]),
      sheet(
        "Skole",
        ["Tiltak", "Hvem", "Når", "Når", "Status"],
        ["Behov: Lærere", "Behov: Lærere", "Behov: Lærere", "Behov: Lærere", "Behov: Lærere"],
        ["Kurs", "Rektor", "x", "", "Pågår"],
        ["Messe", "HR", "", "x", ""],
      ),
    ],
  });
  if (read.kind === "problem") throw new Error(read.code);
  const pieces = doneAtOnce(
    findPieces(read.blocks, { fileName: "Hjul 2025-2028.xlsx", tables: ALL_TABLES, language: "nb" }),
  );
  const plan = await taken(pieces, emptyPlan("nb"), { isLast: false });
  expect(plan.meta).toMatchObject({ from: "2025", to: "2028" });
  expect(plan.measures).toMatchObject([
    { action: "Kurs", need: "Lærere", cost: "500\u00A0000", deadline: "", status: "ongoing" },
    { action: "Messe", need: "Lærere", cost: "", deadline: "", status: "" },
  ]);
});

const emptyMeasureTexts = {
  need: "",
  action: "",
  responsible: "",
  deadline: "",
  cost: "",
  status: "",
  evaluation: "",
  more: {},
} as const;
