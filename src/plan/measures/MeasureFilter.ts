/** Which measures of the plan are shown. Null and "" let all through. */
export interface MeasureFilter {
  /** Each word of it must occur in one of the measure's texts, as a word or a part of one. */
  readonly query: string;
  /** The words that stand in the measure, or BLANK for none. */
  readonly strategy: string | null;
  readonly responsible: string | null;
  readonly status: string | null;
  /** A year, OVERDUE, THIS_YEAR, or BLANK for deadlines that say no date. */
  readonly deadline: string | null;
}

/** In a filter: what is not filled in. It begins with a blank, as no text that it is compared with does. */
export const BLANK = " blank";
export const OVERDUE = " overdue";
export const THIS_YEAR = " thisYear";

/** All measures are shown. */
export const ALL_MEASURES: MeasureFilter = {
  query: "",
  strategy: null,
  responsible: null,
  status: null,
  deadline: null,
};

/** Whether a filter lets all measures through. */
export function showsAll({ query, ...others }: MeasureFilter): boolean {
  return query.trim() === "" && Object.values(others).every((wanted) => wanted === null);
}
