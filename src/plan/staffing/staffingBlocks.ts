import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/block/blockTag";

/** The step that the estimate stands in: the analysis. */
export const STAFFING_STEP: StepId = "s5";

/** The tag of the estimate with its assumptions. */
export const STAFFING_TAG = blockTag({ step: STAFFING_STEP, block: "own.bemanningsanslag" });

/** The tag of what it is most sensitive to. */
export const SENSITIVITY_TAG = blockTag({ step: STAFFING_STEP, block: "own.folsomhet" });
