import { ALL_TABLES } from "../../../src/content/tables/allTables";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Plan } from "../../../src/plan/Plan";
import { doneAtOnce, type Steps } from "../../../src/plan/foreign/steps";
import { findPieces } from "../../../src/plan/old/find/findPieces";
import { MEASURES } from "../../../src/plan/old/find/OldPiece";
import { blocksOfSheets } from "../../../src/plan/old/read/blocksOfSheets";
import { pieceRows } from "../../../src/plan/old/take/pieceRows";
import { rowsInSteps } from "../../../src/plan/old/take/rowsIn";
import { factsOfPieces, takePieces } from "../../../src/plan/old/take/takePieces";
import { oldContent } from "./oldDocument";

const FORM = ALL_TABLES.find(({ id }) => id === MEASURES)!;
const finding = { fileName: "tiltak.xlsx", tables: ALL_TABLES, language: "nb" } as const;

/** A sheet of so many measures, as a document. */
function sheetOf(count: number) {
  const rows = Array.from({ length: count }, (_, index) => [`Behov ${index % 3}`, `Tiltak ${index}`, "HR", "2027"]);
  const sheet = { name: "Tiltak", rows: [["Behov", "Tiltak", "Ansvarlig", "Frist"], ...rows] };
  const read = blocksOfSheets({ kind: "sheets", sheets: [sheet] });
  if (read.kind === "problem") throw new Error(read.code);
  return read.blocks;
}

/** How many steps some work takes, and what it gives. */
function counted<R>(work: Steps<R>): { readonly steps: number; readonly value: R } {
  for (let steps = 0; ; steps += 1) {
    const next = work.next();
    if (next.done === true) return { steps, value: next.value };
  }
}

test("a workbook of many rows is looked through in steps, one or more a row", () => {
  const [few, many] = [60, 660].map((count) => counted(findPieces(sheetOf(count), finding)));
  expect(many!.steps - few!.steps).toBeGreaterThanOrEqual(600);
  const measures = many!.value.find(({ target }) => target?.kind === "table" && target.table === MEASURES)!;
  expect(pieceRows(measures, FORM, "nb")).toHaveLength(660);
});

test("a table is read once, whatever language it is in: what shows it does not read it anew", () => {
  const header = ["Behov", "Tiltak", "Ansvarleg", "Ikkje brukt"];
  const rows = Array.from({ length: 400 }, (_, index) => [
    "Fleire tilsette frå dei",
    `Kva ${index}`,
    "Korleis",
    "ikkje",
  ]);
  const read = blocksOfSheets({ kind: "sheets", sheets: [{ name: "Tiltak", rows: [header, ...rows] }] });
  if (read.kind === "problem") throw new Error(read.code);
  const found = doneAtOnce(findPieces(read.blocks, finding)).find((piece) => piece.rows !== null)!;
  expect(counted(rowsInSteps(found.rows!, FORM, "nb")).steps).toBe(0);
});

test("what is taken in is the same in steps, a row at a time", async () => {
  const pieces = doneAtOnce(findPieces(sheetOf(20), finding));
  const content = await oldContent();
  const wish = { pieces, without: new Set<string>(), isLast: false };
  const { steps, value } = counted(factsOfPieces(emptyPlan("nb"), wish, content));
  expect(steps).toBeGreaterThanOrEqual(20);
  const said = ({ measures }: Plan) => measures.map(({ nr, need, action, deadline }) => [nr, need, action, deadline]);
  const taken = takePieces(emptyPlan("nb"), wish, content, value);
  expect(said(taken)).toEqual(said(takePieces(emptyPlan("nb"), wish, content)));
  expect(said(taken)[4]).toEqual(["T5", "Behov 1", "Tiltak 4", "2027"]);
});
