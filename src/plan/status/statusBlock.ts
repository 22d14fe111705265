import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/block/blockTag";

/** The block that shows how far the measures have come. */
export const STATUS_BLOCK = "own.tiltaksstatus";

/** The step that it stands in: the action plan's. */
export const STATUS_STEP: StepId = "s6";

/** The tag of the block. */
export const STATUS_TAG = blockTag({ step: STATUS_STEP, block: STATUS_BLOCK });
