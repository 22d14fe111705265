import type { StoredPlan } from "./adoptPart";
import { mergePart } from "../merge/mergePart";
import { changedParts, sameContent, takeWhole } from "./partContent";
import type { PartName } from "./PartName";
import type { Plan } from "../Plan";

/** What came of saving: `plan` is what was sent with what colleagues had changed meanwhile. */
export interface SavedPlan extends StoredPlan {
  readonly sent: Plan;
  /** The parts that were written; they stand in the document as `plan` has them. */
  readonly parts: readonly PartName[];
}

/** The plan as the user has it now, after it was sent and has come back with what colleagues had changed. */
export function rebasePlan(latest: Plan, { sent, plan, parts }: Pick<SavedPlan, "sent" | "plan" | "parts">): Plan {
  const changed = new Set([...parts, ...changedParts(sent, plan)]);
  return [...changed].reduce(
    (sofar, part) =>
      sameContent(sent, latest, part)
        ? takeWhole(sofar, plan, part)
        : mergePart(part, { base: sent, theirs: plan, ours: sofar }),
    latest,
  );
}
