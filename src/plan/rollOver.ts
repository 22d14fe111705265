import type { Measure } from "./measures/Measure";
import type { Plan } from "./Plan";
import { FIGURES } from "./questions/factFields";

/** How many measures a rolling over carries on, lists as done, and leaves out. */
export interface RollOverSummary {
  readonly carried: number;
  readonly done: number;
  readonly cancelled: number;
}

/**
 * "Rullering": the start of the next plan from last period's. Answers, choices, own words, tables (goals and needs too)
 * and the municipality's figures come along. Reflections do not: they were talk about the period that is over. Measures that are not finished come
 * along under their numbers, without status and evaluation; done ones are listed in `previous`, cancelled ones are left
 * out. The period moves on by its own length. Of `into` only what belongs to its document stays (hashes, rows in Word,
 * conflicts, place): let the user see before it takes the place of a plan that has content. The plan may be rolled over in
 * its own document: `into` is then the same as `last`.
 */
export function rollOver(last: Plan, into: Plan): Plan {
  const { municipality, from, to, hta, language } = last.meta;
  return {
    ...into,
    meta: { municipality, hta, language, ...nextPeriod(from, to), place: into.meta.place },
    choices: last.choices,
    answers: last.answers,
    measures: last.measures.filter(isUnfinished).map(carryOver),
    lastMeasure: Math.max(last.lastMeasure, into.lastMeasure),
    tables: last.tables,
    reflections: Object.fromEntries(Object.entries(last.reflections).filter(([field]) => field.startsWith(FIGURES))),
    previous: { from, to, done: last.measures.filter(isDone) },
  };
}

/** What rollOver will do with the measures. A status in the user's own words counts as unfinished. */
export function rollOverSummary(last: Plan): RollOverSummary {
  const done = last.measures.filter(isDone).length;
  const carried = last.measures.filter(isUnfinished).length;
  return { carried, done, cancelled: last.measures.length - done - carried };
}

function isDone({ status }: Measure): boolean {
  return status === "done";
}

function isUnfinished({ status }: Measure): boolean {
  return status !== "done" && status !== "cancelled";
}

function carryOver(measure: Measure): Measure {
  return { ...measure, status: "", evaluation: "" };
}

/** The period of the same length right after: 2024–2027 gives 2028–2031. "" for a year that cannot be told. */
function nextPeriod(from: string, to: string): { readonly from: string; readonly to: string } {
  const [first, final] = [from, to].map((year) => Number(/^\s*(\d{4})\s*$/u.exec(year)?.[1] ?? NaN));
  if (final === undefined || Number.isNaN(final)) return { from: "", to: "" };
  const isPeriod = first !== undefined && first <= final;
  return { from: String(final + 1), to: isPeriod ? String(2 * final - first + 1) : "" };
}
