import { tablesWith, prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";

/** The highest number that a row of a table has ever had, or one of a table whose rows are numbered together with its own. */
export function lastNumber({ tables }: Pick<Plan, "tables">, table: TableId): number {
  const together = [table, ...tablesWith(prefixOf(table))];
  return Math.max(...together.map((id) => tables[id]?.lastRow ?? 0));
}

/** The number that the next new row of a table gets. */
export function nextRowNumber(plan: Pick<Plan, "tables">, table: TableId): string {
  return `${prefixOf(table)}${lastNumber(plan, table) + 1}`;
}
