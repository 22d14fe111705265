import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { addMeasure, changeMeasure } from "../../measures/editMeasures";
import { emptyMeasure, type Measure } from "../../measures/Measure";
import { withMeasureCell } from "../../measures/measureCell";
import { goalColumnOf } from "../../../content/tables/threadTables";
import { goalsOf, needsOf, setGoals, setNeeds } from "../../thread/links";
import { type Linked, readLinked } from "../../thread/linkText";
import type { Target } from "../../thread/targets";
import { nextRowNumber } from "../../thread/rowNumbers";
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
  const rows = [...proposal.rows, ...proposal.aside]
    .filter(({ row, kind }) => kind !== "same" && accepted.has(row))
    .toSorted((a, b) => a.row - b.row);
  if (rows.length === 0) return plan;
  if (table.holds === "measures") return rows.reduce(withMeasure, plan);
  return rows.reduce((sofar, row) => withRow(sofar, table, row), startTable(plan, table));
}

function withMeasure(plan: Plan, { nr, cells }: ProposedRow): Plan {
  const { need, ...others } = cells;
  const added = nr === null ? addMeasure(plan, valuesOf(others)) : plan;
  const own = nr ?? `T${added.lastMeasure}`;
  const measure = added.measures.find((each) => each.nr === own);
  if (measure === undefined) return plan;
  const filled = nr === null ? added : changeMeasure(added, own, withCells(measure, others));
  return need === undefined
    ? filled
    : setNeeds(filled, own, withKnown(needsOf(plan, measure), readLinked(plan, "needs", need)));
}

/** What is read in without numbers says nothing of what the row is linked to. */
function withKnown(known: readonly Target[], { nrs, words }: Linked): Linked {
  return { nrs: nrs.length > 0 ? nrs : known.map(({ nr }) => nr), words };
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
  const { [goalColumnOf(id) ?? ""]: goal, ...others } = cells;
  const own = nr ?? nextRowNumber(plan, id);
  const filled = nr === null ? addRow(plan, id, others) : changeRow(plan, id, nr, others);
  const row = filled.tables[id]?.rows.find((each) => each.nr === own);
  if (goal === undefined || row === undefined) return filled;
  return setGoals(filled, id, own, withKnown(goalsOf(filled, id, row), readLinked(filled, "goals", goal)));
}
