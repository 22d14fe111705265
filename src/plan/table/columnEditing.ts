import { prefixOf } from "../../content/tables/threadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { NUMBER_COLUMN } from "../../document/table/PlacedTable";
import { cleanText } from "../answers/cleanText";
import type { Plan } from "../Plan";
import type { ColumnChange } from "./PlanTable";
import { shownColumns } from "./shownColumns";
import { setColumns } from "./tableEditing";

/** The plan in which a column has another name; "" gives it its own back. */
export function nameColumn(plan: Plan, table: TableDefinition, id: string, name: string): Plan {
  const clean = cleanText(name).replace(/\s+/gu, " ");
  return change(plan, table, (column) => (column.id === id ? { ...column, name: clean } : column));
}

/** The plan in which a column is left out of the table, or is there again. What stands in it is kept. */
export function hideColumn(plan: Plan, table: TableDefinition, id: string, hidden: boolean): Plan {
  return change(plan, table, (column) => (column.id === id ? { ...column, hidden } : column));
}

/** The plan in which the rows' numbers are left out of a table of goals or needs, or stand there again. */
export function hideNumber(plan: Plan, table: TableDefinition, hidden: boolean): Plan {
  const columns = columnsOf(plan, table).filter(({ id }) => id !== NUMBER_COLUMN);
  return setColumns(plan, table.id, hidden ? [{ id: NUMBER_COLUMN, name: "", hidden }, ...columns] : columns);
}

/** The plan with a column at another place, 0 the first. */
export function moveColumn(plan: Plan, table: TableDefinition, id: string, to: number): Plan {
  const columns = columnsOf(plan, table);
  const moved = columns.find((column) => column.id === id);
  if (moved === undefined) return plan;
  const others = columns.filter((column) => column.id !== id);
  return setColumns(plan, table.id, others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved));
}

/** The plan with a column of the user's own, last in the table. */
export function addColumn(plan: Plan, table: TableDefinition, name: string): Plan {
  const columns = columnsOf(plan, table);
  const own = `own.${table.id}.`;
  const numbers = columns.map(({ id }) => (id.startsWith(own) ? Number(id.slice(own.length)) : 0));
  return setColumns(plan, table.id, [...columns, { id: `${own}${Math.max(0, ...numbers) + 1}`, name, hidden: false }]);
}

function change(plan: Plan, table: TableDefinition, of: (column: ColumnChange) => ColumnChange): Plan {
  return setColumns(plan, table.id, columnsOf(plan, table).map(of));
}

/** All columns in the user's order, with the names that the user has given. */
function columnsOf(plan: Plan, table: TableDefinition): readonly ColumnChange[] {
  const given = plan.tables[table.id]?.columns ?? [];
  const number = given.filter(({ id }) => id === NUMBER_COLUMN && prefixOf(table.id) !== "R");
  const columns = shownColumns(plan, table, plan.meta.language).map(({ id, isHidden }) => ({
    id,
    name: given.find((column) => column.id === id)?.name ?? "",
    hidden: isHidden,
  }));
  return [...number, ...columns];
}
