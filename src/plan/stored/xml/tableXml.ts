import type { PlanTable, TableRow } from "../../table/PlanTable";
import { cleanText } from "../../answers/cleanText";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, numberOf } from "./readElement";
import { soundNumbers, type SoundRows } from "./soundNumbers";

/** Reads what appendTable wrote, and tells what was made of its numbers. */
export function readTable(root: Element): { readonly table: PlanTable; readonly sound: SoundRows<TableRow> } {
  const rows = childrenOf(root, "row").map((row) => {
    const nr = attributeOf(row, "nr");
    if (!/^R\d+$/u.test(nr)) throw new PartError(`${nr} is no row's number`);
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
