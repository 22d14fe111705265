import type { TableColumn } from "../../../document/table/TableToSync";
import { firstBelow } from "./firstBelow";
import { matchColumns } from "./matchColumns";
import type { SheetRows } from "../read/SheetFile";

/** Where a sheet names its columns. */
export interface HeaderPlace {
  /** The index of the row with the names. */
  readonly row: number;
  /** The index of the first row of content below it: cells may be merged over several rows of the header. */
  readonly below: number;
}

/** How many rows with text are looked at. */
const MOST_LOOKED_AT = 20;

/**
 * The row that names the columns: the first one that names most of ours, below titles and empty rows. Null where no row names
 * any. `columns` are those of importColumns.
 */
export function findHeader(rows: SheetRows, columns: readonly TableColumn[]): HeaderPlace | null {
  let best = { row: -1, named: 0 };
  let looked = 0;
  for (const [index, row] of rows.entries()) {
    if (row.every((text) => text.trim() === "")) continue;
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    const named = matchColumns(row, columns).filter(({ column }) => column !== null).length;
    if (named > best.named) best = { row: index, named };
  }
  if (best.row === -1) return null;
  return { row: best.row, below: firstBelow(rows, best.row, columns) };
}
