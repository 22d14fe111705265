import { normaliseText } from "../text/normaliseText";
import type { Rows } from "./Rows";
import { own } from "../own";

/** The texts of a row by column: our columns by their ids, the user's own by `columnKeys`. */
export type Cells = Readonly<Record<string, string>>;

/** A table whose columns are known. */
export interface PlacedTable {
  readonly header: readonly string[];
  /** Keys of the columns from left to right. */
  readonly columns: readonly string[];
  /** The rows below the header. */
  readonly rows: readonly Cells[];
}

/** The id of the column that holds the rows' numbers. */
export const NUMBER_COLUMN = "nr";

const USERS_OWN = "user:";

/** What header cells are compared by. */
export function headerKey(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** A key for each column: its id where it is ours, its header where it is the user's own. */
export function columnKeys(header: readonly string[], ids: readonly (string | null)[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((text, index) => {
    const id = ids[index];
    if (id !== undefined && id !== null) return id;
    const key = `${USERS_OWN}${headerKey(text)}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key}:${times}`;
  });
}

export function isUsersOwn(column: string): boolean {
  return column.startsWith(USERS_OWN);
}

export function placeTable(rows: Rows, columns: readonly string[]): PlacedTable {
  const [header = [], ...data] = rows;
  return {
    header,
    columns,
    rows: data.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""]))),
  };
}

/** The rows' texts in the columns, as they are compared. */
export function comparable(rows: readonly Cells[], columns: readonly string[]): Rows {
  return rows.map((row) => columns.map((column) => normaliseText(own(row, column) ?? "")));
}
