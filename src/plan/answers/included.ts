import type { StepId } from "../../content/StepId";
import type { Plan } from "../Plan";
import { setAnswer } from "./setAnswer";

/** In a step's answers: the items of the guidance that the user has taken into the plan. Stands in users' documents. */
export const INCLUDED = "included";

/** The ids of the items of the guidance that are to stand in a step's text. */
export function includedItems(plan: Plan, step: StepId): readonly string[] {
  const answer = plan.answers[step][INCLUDED];
  return answer?.kind === "choices" ? answer.chosen : [];
}

/** The plan with an item of the guidance taken into a step's text, or out of it. */
export function setIncluded(plan: Plan, step: StepId, item: string, isIncluded: boolean): Plan {
  const others = includedItems(plan, step).filter((id) => id !== item);
  const chosen = isIncluded ? [...others, item] : others;
  return setAnswer(plan, step, INCLUDED, { kind: "choices", chosen, other: "" });
}
