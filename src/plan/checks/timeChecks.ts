import { isMeasureOverdue } from "../measures/isMeasureOverdue";
import type { Measure } from "../measures/Measure";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { found, isBlank, type Check } from "./Check";
import type { FindingPlace } from "./Place";

/** What is done again and again has no last day, and says so. */
const REPEATED =
  /(?<!\p{L})(?:årlig|årleg|halvårlig|halvårleg|kvartalsvis|månedlig|månadleg|(?:hver|hvert|kvar|kvart) (?:år|høst|haust|vår|måned|månad|kvartal|halvår|tertial))/iu;

/** Measures without a deadline, or with one that says no date and no time of the year. */
export const noDeadline: Check = ({ measures }) =>
  found(
    measures.flatMap(({ nr, deadline, more }): readonly FindingPlace[] => {
      const period = more["period"] ?? "";
      const written = isBlank(deadline) ? period : deadline;
      if (isBlank(written)) return [{ kind: "measure", nr, about: "blank" }];
      const isTime = sortKeyOfDate(written) !== null || sortKeyOfDate(period) !== null || REPEATED.test(written);
      return isTime ? [] : [{ kind: "measure", nr, about: "noDate", quote: written }];
    }),
  );

/** Measures that should have been done before today. */
export const overdue: Check = ({ measures, document: { today } }) =>
  found(
    measures
      .filter((measure) => isMeasureOverdue(measure, today))
      .map(({ nr, deadline }) => ({ kind: "measure", nr, quote: deadline })),
  );

/** Measures that are due before the plan's period begins or after it ends; those that are done aside. */
export const outsidePeriod: Check = ({ plan: { meta }, measures }) => {
  const [from, to] = [yearOf(meta.from), yearOf(meta.to)];
  return found(
    measures
      .filter(({ status }) => status !== "done")
      .filter((measure) => {
        const year = yearOf(sortKeyOfDate(measure.deadline) ?? "");
        return year !== null && ((from !== null && year < from) || (to !== null && year > to));
      })
      .map(({ nr, deadline }) => ({ kind: "measure", nr, quote: deadline })),
  );
};

function yearOf(text: string): number | null {
  const year = /^\s*(\d{4})(?!\d)/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** With fewer measures than this, some have much by chance. */
const FEW = 6;

/** Somebody is responsible for more than a third of the measures, or all deadlines are in one quarter. */
export const unevenLoad: Check = ({ measures }) => {
  const left = measures.filter(({ status }) => status !== "done");
  if (left.length < FEW) return null;
  const [quarter, ...others] = new Set(left.map(({ deadline }) => quarterOf(deadline)));
  const isOne = quarter !== undefined && quarter !== "" && others.length === 0;
  return found([
    ...busiest(left).map((name): FindingPlace => ({ kind: "measures", about: "responsible", quote: name })),
    ...(isOne ? [{ kind: "measures", about: "quarter", quote: quarter } as const] : []),
  ]);
};

function busiest(measures: readonly Measure[]): readonly string[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { responsible } of measures) {
    const name = responsible.trim();
    const key = name.toLocaleLowerCase("nb");
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name, count: 1 });
    else known.count += 1;
  }
  const all = [...counts.values()].filter(({ name }) => name !== "");
  return all.filter(({ count }) => 3 * count > measures.length).map(({ name }) => name);
}

/** "2. kvartal 2027"; "" where the deadline says no date. */
function quarterOf(deadline: string): string {
  const key = sortKeyOfDate(deadline);
  return key === null ? "" : `${Math.ceil(Number(key.slice(5, 7)) / 3)}. kvartal ${key.slice(0, 4)}`;
}
