import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/block/blockTag";

/** The step that the thread stands in: the action plan's. */
export const THREAD_STEP: StepId = "s6";

/** The tag of the table from goals to measures. */
export const THREAD_TAG = blockTag({ step: THREAD_STEP, block: "own.rodtraad" });

/** The tag of the figure of it. */
export const THREAD_FIGURE_TAG = blockTag({ step: THREAD_STEP, block: "own.rodtraad.figur" });
