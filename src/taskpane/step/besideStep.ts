import { STEP_FACTS } from "../../content/stepFacts";
import type { StepId } from "../../content/StepId";
import type { Page } from "../state/Page";

/** The pages before and after a step's: none before the first, the action plan after the last. */
export function besideStep(step: StepId): { readonly previous: Page | null; readonly next: Page } {
  const at = STEP_FACTS.findIndex(({ id }) => id === step);
  const [before, after] = [STEP_FACTS[at - 1], STEP_FACTS[at + 1]];
  return {
    previous: before === undefined ? null : { kind: "step", step: before.id },
    next: after === undefined ? { kind: "measures" } : { kind: "step", step: after.id },
  };
}
