import type { StepId } from "../content/StepId";
import { INCLUDED } from "./included";
import type { Plan } from "./Plan";
import { NOTES } from "./stepNotes";

/** How many prompts of a step are answered. What was taken in from the guidance and from notes answers none. */
export function countAnswered(plan: Plan, step: StepId): number {
  return Object.keys(plan.answers[step]).filter((id) => id !== INCLUDED && id !== NOTES).length;
}
