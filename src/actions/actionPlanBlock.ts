import { blockTag } from "../document/blockTag";

/** The tag of the action plan's block. */
export const ACTION_PLAN_TAG = blockTag({ step: "s6", block: "handlingsplan" });
