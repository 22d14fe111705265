import type { StepId } from "../../content/StepId";
import type { Plan } from "../Plan";

/** In a step's answers: the items of the guidance that the user has taken into the plan. Stands in users' documents. */
export const INCLUDED = "included";

/** The ids of the items of the guidance that are to stand in a step's text. */
export function includedItems(plan: Plan, step: StepId): readonly string[] {
  const answer = plan.answers[step][INCLUDED];
  return answer?.kind === "choices" ? answer.chosen : [];
}
