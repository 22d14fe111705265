import type { Measure } from "./Measure";
import type { Plan } from "../Plan";

/** What restoreMeasure needs to take a deletion back. */
export interface DeletedMeasure {
  readonly measure: Measure;
  /** Its place in the list, 0 the first. */
  readonly index: number;
}

/** The plan without one measure, and what was deleted; null where no measure has the number. */
export function deleteMeasure(
  plan: Plan,
  nr: string,
): { readonly plan: Plan; readonly deleted: DeletedMeasure | null } {
  const index = plan.measures.findIndex((measure) => measure.nr === nr);
  const measure = plan.measures[index];
  if (measure === undefined) return { plan, deleted: null };
  return { plan: { ...plan, measures: plan.measures.toSpliced(index, 1) }, deleted: { measure, index } };
}
