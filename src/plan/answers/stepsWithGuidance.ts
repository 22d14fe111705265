import { STEP_IDS, type StepId } from "../../content/StepId";
import { includedItems } from "./included";
import type { Plan } from "../Plan";

/** The steps whose text has taken something in from the guidance. */
export function stepsWithGuidance(plan: Plan): readonly StepId[] {
  return STEP_IDS.filter((step) => includedItems(plan, step).length > 0);
}
