import type { TableColumn } from "../../../document/table/TableToSync";
import { matchColumns } from "./matchColumns";
import type { SheetRows } from "../read/SheetFile";

/** So many names again in their places make the next row a part of the header. */
const NAMES_REPEATED = 2;

/** The index of the first row of content below a header: its cells may be merged over several rows. */
function firstBelow(rows: SheetRows, header: number, columns: readonly TableColumn[]): number {
  const names = new Set(namesInRow(rows[header] ?? [], columns));
  let below = header + 1;
  while (namesInRow(rows[below] ?? [], columns).filter((name) => names.has(name)).length >= NAMES_REPEATED) below += 1;
  return below;
}

/** Our columns that a row names, each with its place. */
function namesInRow(row: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  return matchColumns(row, columns).flatMap(({ column }, place) => (column === null ? [] : [`${place} ${column}`]));
}

/** How a sheet is read into a table: guessed first, then as the user has it. */
export interface ImportSetup {
  /** The index of the row that names the columns; null where all rows are content. */
  readonly header: number | null;
  /** The index of the first row of content. */
  readonly below: number;
  /** For each column of the sheet the id of ours, null for one that is left out. */
  readonly match: readonly (string | null)[];
}

/** The best guess for a sheet. `columns` are those of importColumns. */
export function guessSetup(rows: SheetRows, columns: readonly TableColumn[]): ImportSetup {
  return setupWithHeader(rows, columns, findHeader(rows, columns)?.row ?? null);
}

/** The best guess where it is known which row names the columns. */
export function setupWithHeader(rows: SheetRows, columns: readonly TableColumn[], header: number | null): ImportSetup {
  if (header === null) return { header, below: 0, match: (rows[0] ?? []).map(() => null) };
  const match = matchColumns(rows[header] ?? [], columns).map(({ column }) => column);
  return { header, below: firstBelow(rows, header, columns), match };
}

/** The columns of ours that are matched with more than one of the sheet's. */
export function matchedTwice({ match }: ImportSetup): ReadonlySet<string> {
  return new Set(match.flatMap((id, place) => (id !== null && match.indexOf(id) !== place ? [id] : [])));
}

/** Where a sheet names its columns. */
interface HeaderPlace {
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
