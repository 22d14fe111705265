import type { StepId } from "../../content/StepId";
import { blockTag } from "../../document/block/blockTag";

/** The step in which the population today stands: what surrounds the municipality. */
export const POPULATION_STEP: StepId = "s3";

/** The tag of its block. */
export const POPULATION_TAG = blockTag({ step: POPULATION_STEP, block: "own.befolkning" });

/** The step in which the projection stands: what staff is needed. */
export const PROJECTION_STEP: StepId = "s5";

/** The tag of the block of key figures on services and working life, in the same step. */
export const KEY_FIGURES_TAG = blockTag({ step: PROJECTION_STEP, block: "own.nokkeltall" });

/** The tag of its block. */
export const PROJECTION_TAG = blockTag({ step: PROJECTION_STEP, block: "own.framskriving" });
