import type { KnownTable } from "../../table/KnownTable";
import { appendElement } from "./appendElement";
import { attributeOf, childrenOf, contentOf } from "./readElement";

/** Stands for a column or row that is not ours: no id of ours is a hyphen. */
const NOT_OURS = "-";

/** An id that stands in a list of ids as it is. */
const LISTED = /^(?!-$)\S+$/u;

/**
 * Adds `<table block columns>` with the texts of a table's rows: `columns` are the ids of its columns, and each `<row nr>` has
 * its number; "-" for what is not ours, and neither where that is not known, or cannot be written so.
 */
export function appendGrid(root: Element, block: string, { rows, identity: known }: KnownTable): void {
  const isListed = known?.columns.every((id) => id === null || LISTED.test(id)) ?? false;
  const identity = isListed ? known : null;
  const columns = identity && { columns: identity.columns.map((id) => id ?? NOT_OURS).join(" ") };
  const table = appendElement(root, "table", { block, ...columns });
  rows.forEach((cells, index) => {
    const nr = index === 0 ? undefined : identity?.rows[index - 1];
    const row = appendElement(table, "row", nr === undefined ? {} : { nr: nr ?? NOT_OURS });
    for (const cell of cells) appendElement(row, "cell", {}, cell);
  });
}

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
