import { STEP_IDS, type StepId } from "../content/StepId";
import { blockTag } from "../document/block/blockTag";
import type { FoundStep } from "../document/headings/FoundStep";
import { LEFT_OUT } from "./stored/blockState";
import { isChosen } from "./choices/isChosen";
import type { Plan } from "./Plan";

/** The next thing to do. The pane has the words. */
export type NextThing =
  /** The document lacks the headings of these steps. */
  | { readonly kind: "insertMissing"; readonly steps: readonly StepId[] }
  /** Several headings could be the step's. */
  | { readonly kind: "choose"; readonly step: StepId }
  /** The step has neither answers nor a text in the document. */
  | { readonly kind: "answer"; readonly step: StepId }
  /** The step has answers that are not in the document yet. */
  | { readonly kind: "insert"; readonly step: StepId }
  /** Measures are missing, or their table is. */
  | { readonly kind: "actionPlan" }
  | { readonly kind: "done" };

/**
 * What a planner would do next: put the document in order, then the steps from the first to the last, then the action
 * plan. Only a proposal: the steps may be taken in any order.
 */
export function nextThing(plan: Plan, found: readonly FoundStep[], hasActionPlan: boolean): NextThing {
  const missing = STEP_IDS.filter((id) => candidatesOf(found, id) === 0);
  if (missing.length > 0) return { kind: "insertMissing", steps: missing };
  const step = STEP_IDS.map((id) => nextOfStep(plan, found, id)).find((next) => next !== null);
  if (step !== undefined) return step;
  return hasActionPlan && plan.measures.length > 0 ? { kind: "done" } : { kind: "actionPlan" };
}

function candidatesOf(found: readonly FoundStep[], id: StepId): number {
  return found.find((step) => step.id === id)?.candidates.length ?? 0;
}

function nextOfStep(plan: Plan, found: readonly FoundStep[], id: StepId): NextThing | null {
  const step = found.find((each) => each.id === id);
  if (step?.section === null) return { kind: "choose", step: id };
  const tag = blockTag({ step: id, block: "text" });
  if (step?.blocks.includes(tag) || plan.written[tag] === LEFT_OUT) return null;
  if (Object.keys(plan.answers[id]).length > 0 || isChosen(plan, id)) return { kind: "insert", step: id };
  return step?.state === "begun" || step?.state === "filled" ? null : { kind: "answer", step: id };
}
