import { MEASURE_STATUSES, type Measure, type MeasureStatus } from "../measures/Measure";
import { sortKeyOfDate } from "../values/sortKeyOfDate";

/** A status to count by; "" stands for none, and for the words that somebody has put in its place. */
export type CountedStatus = MeasureStatus;

/** The statuses in the order in which they are shown: measures go from the left to the right, what is not known comes last. */
const ORDER: readonly CountedStatus[] = ["done", "ongoing", "notStarted", "postponed", "cancelled", ""];

/** The measures of a year. */
export interface YearCount {
  /** The year of the deadlines; null for measures whose deadline tells none. */
  readonly year: string | null;
  readonly counts: Readonly<Record<CountedStatus, number>>;
  readonly total: number;
}

/** How many measures there are of each status and year. */
export interface StatusCount {
  /** Those that any measure has, in the order in which they are shown. */
  readonly statuses: readonly CountedStatus[];
  /** From the first to the last, then what has no year. */
  readonly years: readonly YearCount[];
  /** Of all years. */
  readonly all: YearCount;
}

/** Counts measures by status and by the year of their deadline. */
export function countStatus(measures: readonly Measure[]): StatusCount {
  const dated = measures.map((measure) => ({ measure, year: sortKeyOfDate(measure.deadline)?.slice(0, 4) ?? null }));
  const known = new Set(dated.flatMap(({ year }) => year ?? []));
  const years = [...[...known].sort(), ...(dated.some(({ year }) => year === null) ? [null] : [])];
  const all = countYear(null, measures);
  return {
    statuses: ORDER.filter((status) => all.counts[status] > 0),
    years: years.map((year) => {
      const ofYear = dated.filter((each) => each.year === year);
      return countYear(
        year,
        ofYear.map(({ measure }) => measure),
      );
    }),
    all,
  };
}

function countYear(year: string | null, measures: readonly Measure[]): YearCount {
  const counts = { "": 0, notStarted: 0, ongoing: 0, done: 0, postponed: 0, cancelled: 0 };
  for (const { status } of measures) counts[MEASURE_STATUSES.find((each) => each === status) ?? ""] += 1;
  return { year, counts, total: measures.length };
}
