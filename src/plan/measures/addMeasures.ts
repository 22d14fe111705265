import { cleanMeasure } from "./cleanMeasure";
import type { Measure } from "./Measure";
import type { Plan } from "../Plan";

/** The plan with measures of a collection last, in their order and under numbers of the plan. */
export function addMeasures(plan: Plan, measures: readonly Measure[]): Plan {
  const last = plan.lastMeasure;
  const added = measures.map((measure, index) => cleanMeasure({ ...measure, nr: `T${last + index + 1}` }));
  return { ...plan, measures: [...plan.measures, ...added], lastMeasure: last + added.length };
}
