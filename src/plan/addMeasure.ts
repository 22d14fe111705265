import { cleanMeasure } from "./cleanMeasure";
import type { Measure } from "./Measure";
import type { Plan } from "./Plan";

/** The plan with a new measure last. It gets the next number, one that no measure of the plan has ever had. */
export function addMeasure(plan: Plan, values: Partial<Omit<Measure, "nr">> = {}): Plan {
  const number = plan.lastMeasure + 1;
  const measure = cleanMeasure({
    need: "",
    action: "",
    responsible: "",
    deadline: "",
    cost: "",
    status: "",
    evaluation: "",
    ...values,
    nr: `T${number}`,
  });
  return { ...plan, measures: [...plan.measures, measure], lastMeasure: number };
}
