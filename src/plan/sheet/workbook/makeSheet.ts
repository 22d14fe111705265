import { withoutHidden } from "../read/hiddenCells";
import { MOST_SPANNED_CELLS } from "../read/sheetLimits";
import { oddCounter } from "../read/oddCells";
import type { Sheet, SheetRows } from "../read/SheetFile";
import type { MergedCells } from "./places";
import { type SheetCells, TooManyCells } from "./readSheetCells";

/** The most characters that a sheet's texts have together: one shared text may stand in all cells. */
const MOST_TEXT = 20_000_000;

/** A worksheet as rows of texts, with what is odd about them. Throws TooManyCells where they span more than we read. */
export function makeSheet(name: string, read: SheetCells): Sheet {
  const whole = fillMerges(gridOf(read), read.merges);
  if (whole.flat().reduce((sum, text) => sum + text.length, 0) > MOST_TEXT) throw new TooManyCells();
  const odd = oddOf(read);
  const struck = struckRows(read);
  return {
    name,
    ...withoutHidden(whole, read),
    ...(odd.length > 0 && { odd }),
    ...(struck.length > 0 && { struck }),
  };
}

function gridOf({ cells }: SheetCells): string[][] {
  const height = 1 + [...cells.keys()].reduce((last, row) => Math.max(last, row), -1);
  const width = [...cells.values()].reduce((last, row) => Math.max(last, 1 + Math.max(...row.keys())), 0);
  if (height * width > MOST_SPANNED_CELLS) throw new TooManyCells();
  return Array.from({ length: height }, (_row, top) =>
    Array.from({ length: width }, (_cell, left) => cells.get(top)?.get(left)?.text ?? ""),
  );
}

/** The rows with the text of merged cells in each of them, as far as the rows reach. */
function fillMerges(rows: readonly string[][], merges: readonly MergedCells[]): SheetRows {
  let left = MOST_SPANNED_CELLS;
  for (const merge of merges) {
    const text = rows[merge.top]?.[merge.left] ?? "";
    const spanned = rows.slice(merge.top, merge.bottom + 1);
    left -= spanned.length * Math.min(merge.right - merge.left + 1, rows[0]?.length ?? 0);
    // No sheet has overlapping merges: more than this is made to keep us busy.
    if (left < 0) break;
    for (const row of spanned) row.fill(text, merge.left, merge.right + 1);
  }
  return rows;
}

function oddOf({ cells, hiddenRows, hiddenColumns }: SheetCells): NonNullable<Sheet["odd"]> {
  const counter = oddCounter();
  for (const [row, filled] of cells) {
    if (hiddenRows.has(row)) continue;
    const isWhole = isStruckRow(filled);
    for (const [column, { lacks, struck }] of filled) {
      if (hiddenColumns.has(column)) continue;
      if (lacks !== null) counter.count(lacks, row, column);
      if (struck === "some") counter.count("struckPart", row, column);
      if (struck === "all" && !isWhole) counter.count("struckCell", row, column);
    }
  }
  return counter.found();
}

function struckRows({ cells }: SheetCells): readonly number[] {
  return [...cells].flatMap(([row, filled]) => (isStruckRow(filled) ? [row] : []));
}

/** Whether all that says something in a row is struck through: a number in front often is not. */
function isStruckRow(filled: ReadonlyMap<number, { readonly text: string; readonly struck: string }>): boolean {
  const said = [...filled.values()].filter(({ text }) => /\p{L}/u.test(text));
  return said.length > 0 && said.every(({ struck }) => struck === "all");
}
