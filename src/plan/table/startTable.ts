import type { TableDefinition } from "../../content/tables/TableDefinition";
import { prefixOf } from "../../content/tables/threadTables";
import { lastNumber } from "../thread/rowNumbers";
import type { Plan } from "../Plan";
import type { PlanTable } from "./PlanTable";

/** The table's rows as they are when nobody has filled in any: those that it starts with, in the plan's language. */
export function startedTable(plan: Plan, table: TableDefinition): PlanTable {
  const known = plan.tables[table.id];
  if (known !== undefined && (known.rows.length > 0 || known.lastRow > 0)) return known;
  const { language } = plan.meta;
  const last = lastNumber(plan, table.id);
  const rows = table.startingRows.map((cells, index) => ({
    nr: `${prefixOf(table.id)}${last + index + 1}`,
    cells: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text[language]])),
  }));
  return { rows, lastRow: rows.length === 0 ? 0 : last + rows.length, columns: known?.columns ?? [] };
}

/** The plan in which the table has its rows, those that it starts with where there were none. */
export function startTable(plan: Plan, table: TableDefinition): Plan {
  if (table.holds === "measures") return plan;
  const started = startedTable(plan, table);
  return started === plan.tables[table.id] ? plan : { ...plan, tables: { ...plan.tables, [table.id]: started } };
}
