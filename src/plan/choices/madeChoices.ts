import type { ChoiceId, PlanChoice } from "../../content/PlanChoice";
import type { Plan } from "../Plan";
import { chosenOption } from "./planChoice";
import { CHOICE_PROMPTS } from "../../content/promptCounts";
import type { StepId } from "../../content/StepId";

/** The ids of the choices that the user has made. */
export function madeChoices(plan: Plan, choices: readonly PlanChoice[]): readonly ChoiceId[] {
  return choices.filter((choice) => chosenOption(plan, choice) !== null).map(({ id }) => id);
}

/** Whether a choice that answers a prompt of the step is made. */
export function isChosen({ choices }: Plan, step: StepId): boolean {
  const known = CHOICE_PROMPTS[step];
  return known !== undefined && choices[known.choice] !== undefined;
}
