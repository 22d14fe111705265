import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { goalColumnOf } from "../../../content/tables/threadTables";
import { goalText } from "../../thread/links";
import { withoutNumbers } from "../../thread/linkText";
import { shownCell } from "../../thread/shownCell";
import { startedTable } from "../../table/startTable";
import type { ProposedRow } from "./ImportProposal";
import { own } from "../../../document/own";

/** A cell of a row that would get another text. */
export interface CellChange {
  /** Our column's id. */
  readonly column: string;
  /** "" where there is nothing now, as in every cell of a new row. */
  readonly before: string;
  readonly after: string;
}

/** What a row that is read in would change, cell by cell. */
export function rowChanges(plan: Plan, table: TableDefinition, { nr, cells }: ProposedRow): readonly CellChange[] {
  const now = currentCells(plan, table, nr);
  return Object.entries(cells)
    .map(([column, after]) => ({ column, before: now(column), after }))
    .filter(({ column, before, after }) => !saysSame(table, column, before, after));
}

/** Whether a cell that is read in says what stands there. Without numbers it says nothing of what the row is linked to. */
export function saysSame(table: TableDefinition, column: string, before: string, after: string): boolean {
  if (before.trim() === after) return true;
  const kind =
    table.holds === "measures" && column === "need" ? "needs" : column === goalColumnOf(table.id) ? "goals" : null;
  return kind !== null && withoutNumbers(kind, before).trim() === after;
}

function currentCells(plan: Plan, table: TableDefinition, nr: string | null): (column: string) => string {
  if (table.holds === "measures") {
    const measure = plan.measures.find((each) => each.nr === nr);
    return (column) => (measure === undefined ? "" : shownCell(plan, measure, column));
  }
  const row = startedTable(plan, table).rows.find((each) => each.nr === nr);
  if (row === undefined) return () => "";
  const goals = goalColumnOf(table.id);
  return (column) => (column === goals ? goalText(plan, table.id, row) : (own(row.cells, column) ?? ""));
}
