import type { StepId } from "../../../content/StepId";
import { blockTag } from "../../../document/block/blockTag";

/** The step that the units' numbers stand in: the action plan's. */
export const UNITS_STEP: StepId = "s6";

/** The tag of their block. */
export const UNITS_TAG = blockTag({ step: UNITS_STEP, block: "own.enheter" });
