import { at } from "../../document/at";
import type { Rows } from "../../document/table/Rows";
import { queueFit } from "./queueFit";
import { tableLook } from "./tableLook";

/** Columns that a table is to get: their places in the wider table, from left to right. */
export interface NewColumns {
  readonly added: readonly number[];
  /** The rows that the table is to have. */
  readonly to: Rows;
  /** For each of `to`, the row that it was; null for a new one. */
  readonly origins: readonly (number | null)[];
  /** How wide the columns are then to be to one another. */
  readonly widths: readonly number[];
}

/**
 * Queues new columns, with the cells of the rows that stay, and gives the rows as they stand then. All columns are fitted to
 * the page anew, since Word lets the table grow beyond it.
 */
export function queueNewColumns(table: Word.Table, from: Rows, { added, to, origins, widths }: NewColumns): Rows {
  const wide = from.map((row) => [...row]);
  for (const column of added) {
    const cells = from.map((_, row) => to[origins.indexOf(row)]?.[column] ?? "");
    const values = cells.map((text) => [text]);
    if (column === 0) table.getCell(0, 0).insertColumns("Before", 1, values);
    else table.getCell(0, column - 1).insertColumns("After", 1, values);
    cells.forEach((text, row) => at(wide, row).splice(column, 0, text));
  }
  queueFit(table, tableLook(widths.length, { rows: to, widths }));
  return wide;
}

/** Queues the deletion of columns, and gives the rows without them. */
export function queueFewerColumns(table: Word.Table, from: Rows, columns: readonly number[]): Rows {
  for (const column of columns.toReversed()) table.deleteColumns(column, 1);
  return from.map((row) => row.filter((_, column) => !columns.includes(column)));
}
