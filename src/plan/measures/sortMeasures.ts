import { type Measure, MEASURE_STATUSES } from "./Measure";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import type { MeasureSort } from "./MeasureSort";

/** First what can be sorted by a date, a number or known words, then other words, last what is not filled in. */
type Key = readonly [group: 0 | 1 | 2, value: string];

const COLLATOR = new Intl.Collator("nb", { numeric: true });

/** The measures by what is asked for; those that are alike keep the plan's order, those without it come last. */
export function sortMeasures(measures: readonly Measure[], sort: MeasureSort): readonly Measure[] {
  if (sort === "plan") return measures;
  return measures
    .map((measure) => ({ measure, key: keyOf(measure, sort) }))
    .sort((one, other) => one.key[0] - other.key[0] || COLLATOR.compare(one.key[1], other.key[1]))
    .map(({ measure }) => measure);
}

function keyOf(measure: Measure, sort: Exclude<MeasureSort, "plan">): Key {
  switch (sort) {
    case "deadline":
      return keyOfWords(measure.deadline, sortKeyOfDate(measure.deadline));
    case "responsible":
      return keyOfWords(measure.responsible, measure.responsible);
    case "strategy": {
      const strategy = measure.more.strategy ?? "";
      return keyOfWords(strategy, strategy);
    }
    case "status": {
      const place = MEASURE_STATUSES.findIndex((status) => status === measure.status);
      return keyOfWords(measure.status, place < 0 ? null : String(place));
    }
  }
}

function keyOfWords(words: string, known: string | null): Key {
  const trimmed = words.trim();
  if (trimmed === "") return [2, ""];
  return known === null ? [1, trimmed] : [0, known.trim()];
}
