import { changedParts } from "../../plan/stored/partContent";
import type { PaneState } from "../state/PaneState";
import { isOnlyRead } from "./isOnlyRead";

/**
 * Whether fields only show, since the document can only be read. Not while answers wait to be saved that were written before
 * that was known: they can be changed, copied and tried again.
 */
export function isLocked(state: Pick<PaneState, "view" | "store" | "saved" | "plan">): boolean {
  return isOnlyRead(state) && changedParts(state.saved, state.plan).every((part) => part === "meta");
}
