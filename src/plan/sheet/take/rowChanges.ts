import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { measureCell } from "../../measures/measureCell";
import type { Plan } from "../../Plan";
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
    .filter(({ before, after }) => before.trim() !== after);
}

function currentCells(plan: Plan, table: TableDefinition, nr: string | null): (column: string) => string {
  if (table.holds === "measures") {
    const measure = plan.measures.find((each) => each.nr === nr);
    return (column) => (measure === undefined ? "" : measureCell(measure, column, plan.meta.language));
  }
  const row = startedTable(plan, table).rows.find((each) => each.nr === nr);
  return (column) => own(row?.cells ?? {}, column) ?? "";
}
