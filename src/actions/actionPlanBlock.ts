import type { StepId } from "../content/StepId";
import { blockTag } from "../document/blockTag";

/** The step that the action plan stands in. */
export const ACTION_PLAN_STEP: StepId = "s6";

/** The tag of the action plan's block. */
export const ACTION_PLAN_TAG = blockTag({ step: ACTION_PLAN_STEP, block: "handlingsplan" });
