import type { Plan } from "../Plan";

/** The plan with a copy of a measure right after it, under the next number; a number that no measure has changes nothing. */
export function duplicateMeasure(plan: Plan, nr: string): Plan {
  const index = plan.measures.findIndex((measure) => measure.nr === nr);
  const measure = plan.measures[index];
  if (measure === undefined) return plan;
  const number = plan.lastMeasure + 1;
  const copy = { ...measure, nr: `T${number}` };
  return { ...plan, measures: plan.measures.toSpliced(index + 1, 0, copy), lastMeasure: number };
}
