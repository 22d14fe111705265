import { normaliseText } from "../text/normaliseText";
import { pairRows } from "./pairRows";
import { columnKeys, comparable, placeTable, type PlacedTable } from "./PlacedTable";
import type { Rows } from "./Rows";

/**
 * How much of a column's content is that of one of ours: the share of equal cells in the rows of both tables that belong
 * together, those empty in both apart. Null where all are empty.
 */
export type ColumnShare = (column: number, id: string) => number | null;

/** Compares the columns of a table, of which some have been `found`, with those of a table whose columns are known. */
export function columnShare(table: Rows, found: readonly (string | null)[], reference: PlacedTable): ColumnShare {
  const [header = [], ...rows] = table;
  const pairs = pairRows(placeTable(table, columnKeys(header, found)), reference);
  const texts = rows.map((row) => row.map(normaliseText));
  const known = comparable(reference.rows, reference.columns);
  return (column, id) => {
    const place = reference.columns.indexOf(id);
    const both = pairs
      .map(([left, right]) => [texts[left]?.[column] ?? "", known[right]?.[place] ?? ""] as const)
      .filter(([left, right]) => left !== "" || right !== "");
    return both.length === 0 ? null : both.filter(([left, right]) => left === right).length / both.length;
  };
}
