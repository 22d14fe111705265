import { changedParts } from "../../plan/stored/partContent";
import type { PartName } from "../../plan/stored/PartName";
import { isNewer } from "./isNewer";
import type { PaneState } from "../state/PaneState";

/** The parts that have been changed since they were saved; those that a newer version wrote are left alone. */
export function unsavedParts({ saved, plan, store }: PaneState): readonly PartName[] {
  return changedParts(saved, plan).filter((part) => !isNewer(store, part));
}
