import type { ChoiceId } from "../../content/PlanChoice";
import type { StepContent } from "../../content/Prompt";
import type { StepAnswers } from "./Answer";
import { isAnswered } from "./isAnswered";

/** Ids of the step's prompts that have an answer, or whose choice once per plan is `made`, in the step's order. */
export function answeredPrompts(
  content: StepContent,
  answers: StepAnswers,
  made: readonly ChoiceId[] = [],
): readonly string[] {
  return content.prompts
    .filter(({ id, choice }) => isAnswered(answers[id]) || (choice !== undefined && made.includes(choice)))
    .map(({ id }) => id);
}
