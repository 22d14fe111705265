import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import { isChosen } from "../choices/isChosen";
import type { Plan } from "../Plan";
import { isAnswered } from "./isAnswered";
import { thinAnswer } from "./thinAnswer";

/** How far a prompt has come; "disputed": two people have answered it at once. */
export type PromptState = "answered" | "empty" | "thin" | "disputed";

/** How far a prompt of the step has come, by its answer or by the choice once per plan in its place. */
export function promptState(plan: Plan, step: StepId, { id, choice }: Prompt): PromptState {
  if (plan.conflicts.some(({ part, field }) => part === step && field === id)) return "disputed";
  if (choice !== undefined && isChosen(plan, step)) return "answered";
  const answer = plan.answers[step][id];
  if (!isAnswered(answer)) return "empty";
  return thinAnswer(answer) === null ? "answered" : "thin";
}
