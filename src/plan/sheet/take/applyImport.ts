import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { addMeasure, changeMeasure } from "../../measures/editMeasures";
import { emptyMeasure, type Measure } from "../../measures/Measure";
import { withMeasureCell } from "../../measures/measureCell";
import type { Plan } from "../../Plan";
import { startTable } from "../../table/startTable";
import { addRow, changeRow } from "../../table/tableEditing";
import type { ImportProposal, ProposedRow } from "./ImportProposal";

/** The plan with the proposed rows whose `row` is among the accepted ones; new rows come last, with numbers of their own. */
export function applyImport(
  plan: Plan,
  table: TableDefinition,
  proposal: ImportProposal,
  accepted: ReadonlySet<number>,
): Plan {
  const rows = proposal.rows.filter(({ row, kind }) => kind !== "same" && accepted.has(row));
  if (rows.length === 0) return plan;
  if (table.holds === "measures") return rows.reduce(withMeasure, plan);
  return rows.reduce((sofar, row) => withRow(sofar, table, row), startTable(plan, table));
}

function withMeasure(plan: Plan, { nr, cells }: ProposedRow): Plan {
  if (nr === null) return addMeasure(plan, valuesOf(cells));
  const measure = plan.measures.find((each) => each.nr === nr);
  return measure === undefined ? plan : changeMeasure(plan, nr, withCells(measure, cells));
}

function valuesOf(cells: ProposedRow["cells"]): Omit<Measure, "nr"> {
  const { need, action, responsible, deadline, cost, status, evaluation, more } = withCells(emptyMeasure(""), cells);
  return { need, action, responsible, deadline, cost, status, evaluation, more };
}

function withCells(measure: Measure, cells: ProposedRow["cells"]): Measure {
  return Object.entries(cells).reduce<Measure>(
    (sofar, [column, words]) => withMeasureCell(sofar, column, words),
    measure,
  );
}

function withRow(plan: Plan, { id }: TableDefinition, { nr, cells }: ProposedRow): Plan {
  return nr === null ? addRow(plan, id, cells) : changeRow(plan, id, nr, cells);
}
