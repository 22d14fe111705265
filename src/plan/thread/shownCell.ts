import { measureCell } from "../measures/measureCell";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import { needText } from "./links";

/** What a measure has in a column of any form, as it stands in Word: with the numbers of the needs that it meets. */
export function shownCell(plan: Plan, measure: Measure, column: string): string {
  return column === "need" ? needText(plan, measure) : measureCell(measure, column, plan.meta.language);
}
