import type { KnownTable } from "../plan/KnownTable";
import { changedParts } from "../plan/partContent";
import { partOfBlock } from "../plan/partOfBlock";
import type { Plan } from "../plan/Plan";
import { recordTable } from "../plan/recordTable";
import { recordWritten } from "../plan/recordWritten";
import type { Store } from "../plan/Store";
import type { WordContext } from "../word/WordContext";
import type { Outcome } from "./Outcome";
import { syncWithParts } from "./syncWithParts";
import type { UndoRecord } from "./UndoRecord";

/** What has been queued: a block whose text will have the hash. */
export interface Writing {
  readonly tag: string;
  /** hashText of the block as it will stand; "" where it is taken away. */
  readonly hash: string;
  readonly tracked: boolean;
  /** The block's table as it will stand; null where it goes. Left out for a block without a table of ours. */
  readonly inWord?: KnownTable | null;
}

/** The plan that is saved with the block, and what it was before where the action has changed it. */
export interface WritingPlan {
  readonly before?: Plan;
  readonly plan: Plan;
  readonly store: Store;
}

/** Sends what is queued together with the parts of the plan that the block belongs to. `undo` is called when all is written. */
export async function finishWriting(
  context: WordContext,
  { before, plan, store }: WritingPlan,
  { tag, hash, tracked, inWord }: Writing,
  undo: () => UndoRecord | null,
): Promise<Outcome> {
  const written = { [tag]: hash };
  const recorded = recordWritten(plan, written);
  const toSave = inWord === undefined ? recorded : recordTable(recorded, tag, inWord);
  const parts = [...new Set([partOfBlock(tag), ...changedParts(before ?? plan, toSave)])];
  const synced = await syncWithParts(context, toSave, parts, store);
  return { kind: "done", saved: { sent: before ?? plan, parts, ...synced }, written, undo: undo(), tracked };
}

/** Whether the plan knows a block as it will stand, so that nothing of it is to be saved. */
export function isRecorded(
  { before, plan }: Omit<WritingPlan, "store">,
  { tag, hash, inWord }: Pick<Writing, "tag" | "hash" | "inWord">,
): boolean {
  const isTableKnown = inWord === undefined || JSON.stringify(plan.inWord[tag] ?? null) === JSON.stringify(inWord);
  return plan === (before ?? plan) && plan.written[tag] === hash && isTableKnown;
}
