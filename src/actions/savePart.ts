import type { PartName } from "../plan/PartName";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { attempt } from "./attempt";
import type { Failed } from "./Outcome";
import { syncWithPart } from "./syncWithPart";

/** A part of the plan has been saved in the document. */
export interface Saved {
  readonly kind: "saved";
  readonly store: Store;
}

/** Saves one part of the plan in the document, and nothing else. One round trip. */
export function savePart(plan: Plan, part: PartName, store: Store): Promise<Saved | Failed> {
  return attempt(async (context): Promise<Saved> => {
    return { kind: "saved", store: await syncWithPart(context, plan, part, store) };
  });
}
