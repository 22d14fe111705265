import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { PartName } from "../../plan/stored/PartName";
import type { SavedPlan } from "../../plan/stored/SavedPlan";
import { attempt } from "../attempt";
import type { Failed } from "../Outcome";
import { syncWithParts } from "./syncWithParts";

/** Parts of the plan have been saved in the document. */
export interface Saved extends SavedPlan {
  readonly kind: "saved";
}

/**
 * Saves parts of the plan in the document, and nothing else. One round trip; one or two more where a colleague has written
 * the same part since it was last read.
 */
export function saveParts({ plan, store }: StoredPlan, parts: readonly PartName[]): Promise<Saved | Failed> {
  return attempt(async (context): Promise<Saved> => {
    const synced = await syncWithParts(context, plan, parts, store);
    return { kind: "saved", sent: plan, parts, ...synced };
  });
}
