import type { ChoiceId, PlanChoice } from "../../content/PlanChoice";
import type { Plan } from "../Plan";
import { chosenOption } from "./planChoice";

/** The ids of the choices that the user has made. */
export function madeChoices(plan: Plan, choices: readonly PlanChoice[]): readonly ChoiceId[] {
  return choices.filter((choice) => chosenOption(plan, choice) !== null).map(({ id }) => id);
}
