import { takePart } from "./stored/partContent";
import { PART_NAMES } from "./stored/PartName";
import type { Plan } from "./Plan";
import { samePlan } from "./samePlan";

/** A change of the plan that can be taken back. */
export interface PlanChange {
  readonly before: Plan;
  readonly after: Plan;
}

/**
 * The plan as it was before a change; null where something else has been changed since. What belongs to the document
 * stays as it is now, and numbers of measures that the change has used are not given again.
 */
export function restorePlan(plan: Plan, { before, after }: PlanChange): Plan | null {
  if (!samePlan(plan, after)) return null;
  const parts = PART_NAMES.filter((part) => part !== "inWord");
  const restored = parts.reduce((sofar, part) => takePart(sofar, before, part), plan);
  return {
    ...restored,
    meta: { ...before.meta, place: plan.meta.place },
    lastMeasure: Math.max(before.lastMeasure, plan.lastMeasure),
  };
}
