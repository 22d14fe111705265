import { addMeasure } from "../../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";

/** A plan with measures T1, T2 … that have these values. */
export function planOf(...values: readonly Partial<Omit<Measure, "nr">>[]): Plan {
  return values.reduce<Plan>((plan, each) => addMeasure(plan, each), emptyPlan("nb"));
}

/** The measures' numbers in their order. */
export function numbersOf(measures: readonly Measure[]): string {
  return measures.map(({ nr }) => nr).join(" ");
}
