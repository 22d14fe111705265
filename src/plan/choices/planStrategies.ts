import { STRATEGIES } from "../../content/choices/strategies";
import { chosenParts, type ChosenPart } from "./chosenParts";
import type { Plan } from "../Plan";

/** The strategies that the plan's measures are divided into; the template's four while none were chosen. */
export function planStrategies(plan: Plan): readonly ChosenPart[] {
  return chosenParts(plan, STRATEGIES);
}
