import { prefixOf } from "../../../content/tables/threadTables";
import type { TableId } from "../../../content/tables/tableIds";
import type { PlanTable, TableRow } from "../../table/PlanTable";
import { cleanText } from "../../answers/cleanText";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, numberOf } from "./readElement";
import { soundNumbers, type SoundRows } from "./soundNumbers";

/** Rows of version 1 are all numbered "R1"; those of goals and needs get other numbers when the whole plan is read (numberThread). */
function isRowNumber(nr: string, part: TableId): boolean {
  return (nr.startsWith("R") || nr.startsWith(prefixOf(part))) && /^\d+$/u.test(nr.slice(1));
}

/** Reads what appendTable wrote, and tells what was made of its numbers. */
export function readTable(
  root: Element,
  part: TableId,
): { readonly table: PlanTable; readonly sound: SoundRows<TableRow> } {
  const rows = childrenOf(root, "row").map((row) => {
    const nr = attributeOf(row, "nr");
    if (!isRowNumber(nr, part)) throw new PartError(`${nr} is no row's number`);
    const cells = childrenOf(row, "cell").map((cell) => [attributeOf(cell, "column"), contentOf(cell)] as const);
    return { nr, cells: Object.fromEntries(cells) };
  });
  const columns = childrenOf(root, "column").map((column) => ({
    id: attributeOf(column, "id"),
    name: cleanText(attributeOf(column, "name")),
    hidden: attributeOf(column, "hidden") === "true",
  }));
  const sound = soundNumbers(rows, numberOf(root, "last"));
  const table = { rows: sound.rows, columns, lastRow: sound.last };
  return { table: root.getAttribute("form") === "cards" ? { ...table, form: "cards" } : table, sound };
}
