import { blockTag } from "../document/block/blockTag";

/** The tag of the action plan's block. */
export const ACTION_PLAN_TAG = blockTag({ step: "s6", block: "handlingsplan" });
