import { goalColumnOf } from "../../content/tables/threadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { PaneRow } from "../../document/table/TableToSync";
import { cleanMeasure } from "../measures/cleanMeasure";
import type { Language } from "../../content/Language";
import { computeCell } from "./computeCell";
import { cleanText } from "../answers/cleanText";
import { emptyMeasure, type Measure } from "../measures/Measure";
import { withMeasureCell } from "../measures/measureCell";
import type { Plan } from "../Plan";
import { follow } from "../thread/follow";
import { goalText, needText, setGoalText, setNeedText } from "../thread/links";
import { lastNumber } from "../thread/rowNumbers";

/**
 * The plan with the rows of a table as they have come out of the merge with Word, in that order; `last` is the highest
 * number that has been given out. What a measure has in columns that the table does not show stays. The same plan where
 * nothing has changed.
 */
export function applyRows(plan: Plan, table: TableDefinition, rows: readonly PaneRow[], last: number): Plan {
  return table.holds === "measures" ? applyMeasures(plan, rows, last) : applyOwnRows(plan, table, rows, last);
}

function applyMeasures(plan: Plan, rows: readonly PaneRow[], last: number): Plan {
  const byNr = new Map(plan.measures.map((measure) => [measure.nr, measure]));
  const needs = new Map<string, string>();
  const measures = rows.map(({ nr, cells: { need, ...others } }) => {
    const measure = byNr.get(nr) ?? emptyMeasure(nr);
    if (need !== undefined && need !== needText(plan, measure)) needs.set(nr, need);
    return withCells(measure, others);
  });
  const same =
    measures.length === plan.measures.length && measures.every((each, index) => each === plan.measures[index]);
  if (same && needs.size === 0 && last === plan.lastMeasure) return plan;
  const applied = { ...plan, measures, lastMeasure: Math.max(last, plan.lastMeasure) };
  return [...needs].reduce<Plan>((sofar, [nr, text]) => setNeedText(sofar, nr, text), applied);
}

function withCells(measure: Measure, cells: PaneRow["cells"]): Measure {
  const filled = Object.entries(cells).reduce<Measure>(
    (sofar, [column, words]) => withMeasureCell(sofar, column, words),
    measure,
  );
  const changed = cleanMeasure(filled);
  return JSON.stringify(sorted(changed)) === JSON.stringify(sorted(cleanMeasure(measure))) ? measure : changed;
}

function sorted({ more, ...texts }: Measure): unknown {
  return [texts, Object.entries(more).sort(([a], [b]) => a.localeCompare(b))];
}

function applyOwnRows(plan: Plan, table: TableDefinition, rows: readonly PaneRow[], last: number): Plan {
  const before = plan.tables[table.id] ?? { rows: [], lastRow: 0, columns: [] };
  const byNr = new Map(before.rows.map((row) => [row.nr, row]));
  const goals = new Map<string, string>();
  const column = goalColumnOf(table.id) ?? "";
  const merged = rows.map(({ nr, cells: { [column]: goal, ...others } }) => {
    const known = byNr.get(nr) ?? { nr, cells: {} };
    if (goal !== undefined && goal !== goalText(plan, table.id, known)) goals.set(nr, goal);
    const all = withoutComputed(table, { ...known.cells, ...others }, plan.meta.language);
    const filled = Object.entries<string>(all).map(([column, text]) => [column, cleanText(text)] as const);
    return { nr, cells: Object.fromEntries(filled.filter(([, text]) => text !== "")) };
  });
  const same = JSON.stringify(merged) === JSON.stringify(before.rows);
  if (same && goals.size === 0 && last <= lastNumber(plan, table.id)) return plan;
  const lastRow = Math.max(last > lastNumber(plan, table.id) ? last : 0, before.lastRow);
  const after = { ...before, rows: same ? before.rows : merged, lastRow };
  const applied = follow(plan, { ...plan, tables: { ...plan.tables, [table.id]: after } });
  return [...goals].reduce<Plan>((sofar, [nr, text]) => setGoalText(sofar, table.id, nr, text), applied);
}

/** The cells without what was computed: it is computed anew. */
function withoutComputed(table: TableDefinition, cells: PaneRow["cells"], language: Language): PaneRow["cells"] {
  const computed = table.columns.filter(({ kind }) => kind === "computed").map(({ id }) => id);
  if (computed.length === 0) return cells;
  const kept = Object.entries(cells).filter(
    ([id, text]) => !computed.includes(id) || text !== computeCell(id, cells, language),
  );
  return Object.fromEntries(kept);
}
