import { ALL_MEASURES, type MeasureFilter, showsAll } from "../../../plan/measures/MeasureFilter";
import type { MeasureSort } from "../../../plan/measures/MeasureSort";

/** How the list of measures is shown. */
export interface MeasureView {
  readonly sort: MeasureSort;
  readonly filter: MeasureFilter;
}

/** All measures in the plan's order. */
export const PLAIN_VIEW: MeasureView = { sort: "plan", filter: ALL_MEASURES };

/** Whether all measures are shown in the plan's order: only then does moving one make sense. */
export function isPlain({ sort, filter }: MeasureView): boolean {
  return sort === "plan" && showsAll(filter);
}
