import type { SheetRows } from "./SheetFile";
import { MOST_SPANNED_CELLS } from "./sheetLimits";

/** Cells that are one, from 0, the last ones included. */
export interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** The rows with the text of merged cells in each of them, as far as the rows reach. */
export function fillMerges(rows: SheetRows, merges: readonly MergedCells[]): SheetRows {
  const filled = rows.map((row) => [...row]);
  let left = MOST_SPANNED_CELLS;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? "";
    const spanned = filled.slice(startRow, endRow + 1);
    left -= spanned.length * Math.min(endCol - startCol + 1, rows[0]?.length ?? 0);
    // No sheet has overlapping merges: more than this is made to keep us busy.
    if (left < 0) break;
    for (const row of spanned) row.fill(text, startCol, endCol + 1);
  }
  return filled;
}
