import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { normaliseText } from "../../document/text/normaliseText";
import { isMeasureOverdue } from "../measures/isMeasureOverdue";
import type { Measure } from "../measures/Measure";
import { YEAR_FIELDS } from "../measures/sumCosts";
import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { readNumber } from "../values/readNumber";
import {
  reportedIn,
  reportedNow,
  reportField,
  type ReportedMeasure,
  withReported,
  withoutReported,
} from "./reportFields";

/** A measure in a yearly report. */
export interface ReportRow {
  readonly measure: Measure;
  readonly now: ReportedMeasure;
  /** What it was the year before; null where that is not known, or it was not there. */
  readonly before: ReportedMeasure | null;
  readonly isDone: boolean;
  /** Its deadline is another than the year before, or it was put off. */
  readonly isMoved: boolean;
  readonly isStopped: boolean;
  readonly isOverdue: boolean;
  /** It was not there the year before. */
  readonly isNew: boolean;
  /** In kroner; null where the plan does not say. */
  readonly planned: number | null;
  readonly used: number | null;
}

/** What shows whether a goal is reached, in a yearly report. */
export interface ReportIndicator {
  readonly name: string;
  readonly base: string;
  /** "" where it is not known. */
  readonly before: string;
  readonly now: string;
  readonly target: string;
}

/** A yearly report of a plan. */
export interface YearReport {
  readonly year: number;
  readonly rows: readonly ReportRow[];
  readonly indicators: readonly ReportIndicator[];
  /** The year before is known. */
  readonly isCompared: boolean;
  /** What was there the year before and has gone since, one a line. */
  readonly gone: string;
  /** The day on which the year was closed, ISO 8601; null while it is open. */
  readonly closed: string | null;
}

/** Among the notes: what has gone since the year before, and the day on which a year was closed. Stand in users' documents. */
export const goneNote = (year: number): string => `report.${year}.gone`;
export const closedNote = (year: number): string => `report.${year}.closed`;

/** The year that is reported on: the one before until the summer, then the one that is. */
export function yearToReport(today: string): number {
  const [year = "", month = ""] = today.split("-");
  return Number(month) <= 6 ? Number(year) - 1 : Number(year);
}

/** The report of a year. `today` is an ISO 8601 date. */
export function yearReport(plan: Plan, year: number, today: string): YearReport {
  const closed = closedDay(plan, year);
  const end = `${year + 1}-01-01`;
  const day = [closed ?? today, end].toSorted()[0] ?? end;
  const isCompared = plan.measures.some((measure) => reportedIn(measure, year - 1) !== null);
  return {
    ...{ year, isCompared, closed },
    rows: plan.measures.flatMap((measure) => {
      const now = closed === null ? reportedNow(measure) : reportedIn(measure, year);
      const before = reportedIn(measure, year - 1);
      return now === null || isBlank(measure) ? [] : [rowOf({ plan, year, day, isCompared }, measure, now, before)];
    }),
    indicators: indicatorsOf(plan, year, closed !== null),
    gone: plan.reflections[goneNote(year)] ?? "",
  };
}

/** Whether a year is closed: what was reported of it is kept. */
export function isClosed(plan: Plan, year: number): boolean {
  return closedDay(plan, year) !== null;
}

/** The day on which a year was closed; its last one where that is not known any more. Null while it is open. */
function closedDay(plan: Plan, year: number): string | null {
  const isKept = plan.measures.some((measure) => reportedIn(measure, year) !== null);
  return isKept ? (plan.reflections[closedNote(year)] ?? `${year}-12-31`) : null;
}

/**
 * The plan in which a year is closed: what each measure and indicator is now is kept with it, and what was said of the year
 * alone makes room for the next one. A year that is closed stays as it is, and so does a plan without measures.
 */
export function closeYear(plan: Plan, year: number, today: string): Plan {
  if (plan.measures.length === 0 || closedDay(plan, year) !== null) return plan;
  const measures = plan.measures.map((measure) => withoutReported(withReported(measure, year, reportedNow(measure))));
  const closed = withValues({ ...plan, measures }, year, (cells) => cells.latest ?? "");
  return setNote(closed, closedNote(year), today);
}

/** The plan with what its indicators were in a year; what is kept of that year stays. */
export function withValues(
  plan: Plan,
  year: number,
  valueOf: (cells: Readonly<Record<string, string>>) => string,
): Plan {
  const table = plan.tables[INDICATOR_TABLE];
  if (table === undefined) return plan;
  const field = reportField(year, "value");
  const rows = table.rows.map((row) => {
    const value = valueOf(row.cells);
    return value === "" || row.cells[field] !== undefined ? row : { ...row, cells: { ...row.cells, [field]: value } };
  });
  return { ...plan, tables: { ...plan.tables, [INDICATOR_TABLE]: { ...table, rows } } };
}

interface RowContext {
  readonly plan: Plan;
  readonly year: number;
  readonly day: string;
  readonly isCompared: boolean;
}

function rowOf(
  { plan, year, day, isCompared }: RowContext,
  measure: Measure,
  now: ReportedMeasure,
  before: ReportedMeasure | null,
): ReportRow {
  const became = (status: string): boolean => now.status === status && before?.status !== status;
  const field = YEAR_FIELDS[year - Number(plan.meta.from)];
  const hasMoved = before !== null && normaliseText(before.deadline) !== normaliseText(now.deadline);
  return {
    ...{ measure, now, before },
    isDone: became("done"),
    isMoved: now.status !== "cancelled" && now.status !== "done" && (hasMoved || became("postponed")),
    isStopped: became("cancelled"),
    isOverdue: isMeasureOverdue({ ...measure, status: now.status, deadline: now.deadline }, day),
    isNew: isCompared && before === null,
    planned: field === undefined ? null : readNumber(measure.more[field] ?? ""),
    used: readNumber(now.used),
  };
}

function isBlank({ action, need }: Measure): boolean {
  return action.trim() + need.trim() === "";
}

function indicatorsOf(plan: Plan, year: number, isClosed: boolean): readonly ReportIndicator[] {
  return (plan.tables[INDICATOR_TABLE]?.rows ?? []).flatMap(({ cells }) => {
    const name = (cells.indicator ?? "").trim() || (cells.goal ?? "").trim();
    const now = isClosed ? cells[reportField(year, "value")] : cells.latest;
    const target = [cells.target, cells.year].filter(Boolean).join(", ");
    const before = cells[reportField(year - 1, "value")] ?? "";
    return name === "" ? [] : [{ name, base: cells.now ?? "", before, now: now ?? "", target }];
  });
}
