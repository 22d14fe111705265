import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { PaneRow } from "../../document/table/TableToSync";
import { cleanMeasure } from "../measures/cleanMeasure";
import type { Language } from "../../content/Language";
import { computeCell } from "./computeCell";
import { cleanText } from "../answers/cleanText";
import { emptyMeasure, type Measure } from "../measures/Measure";
import { withMeasureCell } from "../measures/measureCell";
import type { Plan } from "../Plan";

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
  const measures = rows.map(({ nr, cells }) => withCells(byNr.get(nr) ?? emptyMeasure(nr), cells));
  const same =
    measures.length === plan.measures.length && measures.every((each, index) => each === plan.measures[index]);
  if (same && last === plan.lastMeasure) return plan;
  return { ...plan, measures, lastMeasure: Math.max(last, plan.lastMeasure) };
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
  const merged = rows.map(({ nr, cells }) => {
    const all = withoutComputed(table, { ...byNr.get(nr)?.cells, ...cells }, plan.meta.language);
    const filled = Object.entries<string>(all).map(([column, text]) => [column, cleanText(text)] as const);
    return { nr, cells: Object.fromEntries(filled.filter(([, text]) => text !== "")) };
  });
  const same = JSON.stringify(merged) === JSON.stringify(before.rows);
  if (same && last <= before.lastRow) return plan;
  const after = { ...before, rows: same ? before.rows : merged, lastRow: Math.max(last, before.lastRow) };
  return { ...plan, tables: { ...plan.tables, [table.id]: after } };
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
