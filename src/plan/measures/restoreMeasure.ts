import type { DeletedMeasure } from "./deleteMeasure";
import type { Plan } from "../Plan";

/** The plan with a deleted measure back at its place. One that is there already stays as it is. */
export function restoreMeasure(plan: Plan, { measure, index }: DeletedMeasure): Plan {
  if (plan.measures.some(({ nr }) => nr === measure.nr)) return plan;
  return { ...plan, measures: plan.measures.toSpliced(index, 0, measure) };
}
