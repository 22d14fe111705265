import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../Plan";
import { hideColumn } from "./columnEditing";
import { type ShownColumn, shownColumns } from "./shownColumns";
import { isWide } from "./tableForm";
import { viewTable } from "./viewTable";
import { own } from "../../document/own";

/** The columns of a wide table in which no row has anything, hidden or not. None where all are empty: nothing is filled in yet. */
export function emptyColumns(plan: Plan, table: TableDefinition): readonly ShownColumn[] {
  const columns = shownColumns(plan, table, plan.meta.language);
  const { rows } = viewTable(hideColumns(plan, table, columns, false), table);
  const isEmpty = ({ id }: ShownColumn): boolean => rows.every(({ cells }) => (own(cells, id) ?? "").trim() === "");
  const empty = columns.filter(isEmpty);
  const isWideWithThem = isWide(hideColumns(plan, table, empty, false), table);
  return isWideWithThem && empty.length < columns.length ? empty : [];
}

/** The plan in which these columns are left out of the table, or are there again. */
export function hideColumns(
  plan: Plan,
  table: TableDefinition,
  columns: readonly ShownColumn[],
  hidden: boolean,
): Plan {
  return columns.reduce((sofar, { id }) => hideColumn(sofar, table, id, hidden), plan);
}
