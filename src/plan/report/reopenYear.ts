import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import type { Measure } from "../measures/Measure";
import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { REPORTED, reportedIn, reportedNow, reportField, type ReportedMeasure } from "./reportFields";
import { closedNote, isClosed } from "./yearReport";

/** What is said of one year alone. */
const OF_YEAR = ["reason", "used", "proposal"] as const satisfies readonly (keyof ReportedMeasure)[];

/** Whether a year can be opened again without a word being lost: it is the last that was closed, and nothing stands where its words were. */
export function canReopen(plan: Plan, year: number): boolean {
  const later = plan.measures.some(({ more }) =>
    Object.keys(more).some((field) => Number(/^report\.(\d{4})\./u.exec(field)?.[1] ?? 0) > year),
  );
  return isClosed(plan, year) && !later && plan.measures.every((measure) => hasRoom(measure, year));
}

function hasRoom(measure: Measure, year: number): boolean {
  const [kept, now] = [reportedIn(measure, year), reportedNow(measure)];
  return (
    kept === null || OF_YEAR.every((field) => now[field] === "" || kept[field] === "" || now[field] === kept[field])
  );
}

/** The plan in which a year goes on again: what was said of it stands in the measures' fields. One that cannot be opened stays closed. */
export function reopenYear(plan: Plan, year: number): Plan {
  if (!canReopen(plan, year)) return plan;
  const measures = plan.measures.map((measure) => opened(measure, year));
  return setNote({ ...plan, measures, tables: withoutValues(plan.tables, year) }, closedNote(year), "");
}

function opened(measure: Measure, year: number): Measure {
  const kept = reportedIn(measure, year);
  if (kept === null) return measure;
  const names: readonly string[] = REPORTED.map((field) => reportField(year, field));
  const said = OF_YEAR.filter((field) => kept[field] !== "").map((field) => [field, kept[field]] as const);
  const others = Object.entries(measure.more).filter(([field]) => !names.includes(field));
  return { ...measure, more: Object.fromEntries([...others, ...said]) };
}

function withoutValues(tables: Plan["tables"], year: number): Plan["tables"] {
  const table = tables[INDICATOR_TABLE];
  if (table === undefined) return tables;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([field]) => field !== reportField(year, "value"))),
  }));
  return { ...tables, [INDICATOR_TABLE]: { ...table, rows } };
}
