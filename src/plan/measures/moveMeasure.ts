import type { Plan } from "../Plan";

/** The plan with one measure moved to another place in the list, 0 the first; beyond the ends counts as the end. */
export function moveMeasure(plan: Plan, nr: string, to: number): Plan {
  const moved = plan.measures.find((measure) => measure.nr === nr);
  if (moved === undefined) return plan;
  const others = plan.measures.filter((measure) => measure !== moved);
  return { ...plan, measures: others.toSpliced(Math.max(0, to), 0, moved) };
}
