import { type Measure, MEASURE_STATUSES } from "./Measure";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { BLANK } from "./MeasureFilter";

/** What the measures can be filtered by: the words that occur in them, and BLANK last where some have none. */
export interface FilterValues {
  readonly strategies: readonly string[];
  readonly responsibles: readonly string[];
  /** Known statuses in their order, then others. */
  readonly statuses: readonly string[];
  /** Years that deadlines say. */
  readonly years: readonly string[];
}

const COLLATOR = new Intl.Collator("nb", { numeric: true });

/** What occurs in the measures. */
export function filterValues(measures: readonly Measure[]): FilterValues {
  return {
    strategies: occurring(measures.map(({ more }) => more.strategy ?? "")),
    responsibles: occurring(measures.map(({ responsible }) => responsible)),
    statuses: occurring(
      measures.map(({ status }) => status),
      MEASURE_STATUSES,
    ),
    years: occurring(measures.map(({ deadline }) => sortKeyOfDate(deadline)?.slice(0, 4) ?? "")),
  };
}

function occurring(texts: readonly string[], first: readonly string[] = []): readonly string[] {
  const found = new Set(texts.map((text) => text.trim()));
  const words = [...found].filter((text) => text !== "").sort((one, other) => COLLATOR.compare(one, other));
  const known = first.filter((text) => text !== "" && found.has(text));
  return [...new Set([...known, ...words]), ...(found.has("") ? [BLANK] : [])];
}
