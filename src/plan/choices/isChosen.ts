import { CHOICE_PROMPTS } from "../../content/promptCounts";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../Plan";

/** Whether a choice that answers a prompt of the step is made. */
export function isChosen({ choices }: Plan, step: StepId): boolean {
  const known = CHOICE_PROMPTS[step];
  return known !== undefined && choices[known.choice] !== undefined;
}
