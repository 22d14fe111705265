import { STEP_FACTS, type StepFacts } from "../../content/stepFacts";
import type { StepId } from "../../content/StepId";

/** The facts of a step. */
export function factsOf(step: StepId): StepFacts {
  const facts = STEP_FACTS.find(({ id }) => id === step);
  if (facts === undefined) throw new Error(`No facts of step ${step}`);
  return facts;
}
