import type { TableColumn } from "../../../document/table/TableToSync";
import { findHeader } from "./findHeader";
import { firstBelow } from "./firstBelow";
import { matchColumns } from "./matchColumns";
import type { SheetRows } from "../read/SheetFile";

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
