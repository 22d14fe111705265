import type { StepContent } from "../content/Prompt";
import type { StepAnswers } from "./Answer";
import { isAnswered } from "./isAnswered";

/** Ids of the step's prompts that have an answer, in the step's order. */
export function answeredPrompts(content: StepContent, answers: StepAnswers): readonly string[] {
  return content.prompts.map(({ id }) => id).filter((id) => isAnswered(answers[id]));
}
