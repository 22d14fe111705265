import type { StepId } from "../../content/StepId";
import type { Plan } from "../Plan";
import { INCLUDED, includedItems } from "./included";
import { setAnswer } from "./setAnswer";

/** The plan with an item of the guidance taken into a step's text, or out of it. */
export function setIncluded(plan: Plan, step: StepId, item: string, isIncluded: boolean): Plan {
  const others = includedItems(plan, step).filter((id) => id !== item);
  const chosen = isIncluded ? [...others, item] : others;
  return setAnswer(plan, step, INCLUDED, { kind: "choices", chosen, other: "" });
}
