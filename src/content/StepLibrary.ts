import type { Guidance } from "./Guidance";
import type { PlanChoice } from "./PlanChoice";
import type { StepContent } from "./Prompt";

/** All that the method has to say on a step. */
export interface StepLibrary {
  readonly content: StepContent;
  readonly guidance: Guidance;
  /** The choices of the whole plan. */
  readonly choices: readonly PlanChoice[];
}
