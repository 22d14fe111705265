import type { Plan } from "../Plan";

/** The plan without several measures, by their numbers. */
export function deleteMeasures(plan: Plan, nrs: ReadonlySet<string>): Plan {
  return { ...plan, measures: plan.measures.filter(({ nr }) => !nrs.has(nr)) };
}
