import type { KnownTable } from "../../table/KnownTable";
import { attributeOf, childrenOf, contentOf } from "./readElement";

/** Stands for a column or row that is not ours: no id of ours is a hyphen. */
export const NOT_OURS = "-";

/** Reads what appendGrid wrote: the block's tag, and the table. */
export function readGrid(table: Element): readonly [string, KnownTable] {
  const rows = childrenOf(table, "row");
  const columns = table.getAttribute("columns")?.split(" ").map(ours);
  const numbers = rows.slice(1).map((row) => ours(row.getAttribute("nr") ?? NOT_OURS));
  const identity = columns === undefined ? null : { columns, rows: numbers };
  return [attributeOf(table, "block"), { rows: rows.map((row) => childrenOf(row, "cell").map(contentOf)), identity }];
}

function ours(id: string): string | null {
  return id === NOT_OURS || id === "" ? null : id;
}
