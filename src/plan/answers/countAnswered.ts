import { CHOICE_PROMPTS } from "../../content/promptCounts";
import type { StepId } from "../../content/StepId";
import { INCLUDED } from "./included";
import { isChosen } from "../choices/isChosen";
import type { Plan } from "../Plan";
import { NOTES } from "../notes";

/**
 * How many prompts of a step are answered, by themselves or by a choice once per plan. What was taken in from the guidance
 * and from notes answers none.
 */
export function countAnswered(plan: Plan, step: StepId): number {
  const answered = new Set(Object.keys(plan.answers[step]).filter((id) => id !== INCLUDED && id !== NOTES));
  const known = CHOICE_PROMPTS[step];
  if (known !== undefined && isChosen(plan, step)) answered.add(known.prompt);
  return answered.size;
}
