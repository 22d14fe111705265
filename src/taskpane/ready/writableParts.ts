import { ACTION_PLAN_TAG } from "../../actions/blockTags";
import type { PlanPart } from "../drafts/loadListParts";

/** The parts that an update writes; the action plan too where it was never inserted: a plan is none without. */
export function writableParts(parts: readonly PlanPart[]): readonly PlanPart[] {
  return parts.filter(({ isBehind, tag, state }) => isBehind || (tag === ACTION_PLAN_TAG && state === "notInWord"));
}
