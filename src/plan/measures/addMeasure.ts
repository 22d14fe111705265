import { cleanMeasure } from "./cleanMeasure";
import { emptyMeasure, type Measure } from "./Measure";
import type { Plan } from "../Plan";

/** The plan with a new measure last. It gets the next number, one that no measure of the plan has ever had. */
export function addMeasure(plan: Plan, values: Partial<Omit<Measure, "nr">> = {}): Plan {
  const number = plan.lastMeasure + 1;
  const measure = cleanMeasure({ ...emptyMeasure(`T${number}`), ...values });
  return { ...plan, measures: [...plan.measures, measure], lastMeasure: number };
}
