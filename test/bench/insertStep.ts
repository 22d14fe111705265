import type { Outcome } from "../../src/actions/Outcome";
import { loadStep } from "../../src/content/loadStep";
import type { StepId } from "../../src/content/StepId";
import { answeredPrompts } from "../../src/plan/answers/answeredPrompts";
import { draftStep } from "../../src/plan/draft/draftStep";
import type { Plan } from "../../src/plan/Plan";
import type { Store } from "../../src/plan/stored/Store";
import { insert } from "../actions/inPlan";

/** Inserts a step's draft as the pane does. */
export async function insertStep(state: { plan: Plan; store: Store }, step: StepId): Promise<Outcome> {
  const content = await loadStep(step);
  const answers = state.plan.answers[step];
  return insert(state, step, draftStep(content, answers, "nb"), { answered: answeredPrompts(content, answers) });
}
