import type { PartName } from "../plan/PartName";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { attempt } from "./attempt";
import type { Failed } from "./Outcome";
import { syncWithParts } from "./syncWithParts";

/** Parts of the plan have been saved in the document. */
export interface Saved {
  readonly kind: "saved";
  readonly store: Store;
}

/** Saves parts of the plan in the document, and nothing else. One round trip. */
export function saveParts(plan: Plan, parts: readonly PartName[], store: Store): Promise<Saved | Failed> {
  return attempt(async (context): Promise<Saved> => {
    return { kind: "saved", store: await syncWithParts(context, plan, parts, store) };
  });
}
