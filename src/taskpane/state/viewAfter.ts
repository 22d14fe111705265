import { ACTION_PLAN_TAG } from "../../actions/actionPlanBlock";
import type { DocumentView } from "../../actions/DocumentView";
import { parseBlockTag } from "../../document/blockTag";
import type { FoundStep } from "../../document/FoundStep";
import type { Plan } from "../../plan/Plan";

/** The document with the blocks that a task wrote or took away (hash ""), until the next scan tells all that has changed. */
export function viewAfter(view: DocumentView, written: Plan["written"]): DocumentView {
  const plan = written[ACTION_PLAN_TAG];
  return {
    ...view,
    hasActionPlan: plan === undefined ? view.hasActionPlan : plan !== "",
    steps: { ...view.steps, value: view.steps.value.map((step) => stepAfter(step, written)) },
  };
}

function stepAfter(step: FoundStep, written: Plan["written"]): FoundStep {
  const tags = Object.keys(written).filter((tag) => parseBlockTag(tag)?.step === step.id);
  const others = step.blocks.filter((tag) => !tags.includes(tag));
  return { ...step, blocks: [...others, ...tags.filter((tag) => written[tag] !== "")] };
}
