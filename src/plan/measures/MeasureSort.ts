/** What the list of measures is sorted by; "plan" is the plan's own order. */
export const MEASURE_SORTS = ["plan", "deadline", "responsible", "strategy", "status"] as const;

export type MeasureSort = (typeof MEASURE_SORTS)[number];
