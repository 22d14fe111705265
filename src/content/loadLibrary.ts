import { loadGuidance } from "./loadGuidance";
import { loadStep } from "./loadStep";
import type { StepId } from "./StepId";
import type { StepLibrary } from "./StepLibrary";

/** All that the method has to say on a step, fetched when the step is first opened. */
export async function loadLibrary(step: StepId): Promise<StepLibrary> {
  const [content, guidance, { PLAN_CHOICES }] = await Promise.all([
    loadStep(step),
    loadGuidance(step),
    import(/* webpackChunkName: "words" */ "./planChoices"),
  ]);
  return { content, guidance, choices: PLAN_CHOICES };
}
