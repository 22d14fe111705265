import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/block/blockTag";

/** The step that these blocks stand in: the action plan's. */
export const STATUS_STEP: StepId = "s6";

/** The tag of the block that shows how far the measures have come. */
export const STATUS_TAG = blockTag({ step: STATUS_STEP, block: "own.tiltaksstatus" });

/** The tag of the block that shows how the units stand whose plans were read. */
export const UNITS_TAG = blockTag({ step: STATUS_STEP, block: "own.enheter" });
