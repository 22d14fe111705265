import type { KnownTable } from "../../plan/table/KnownTable";
import { canBeKept } from "../../plan/stored/encodePart";
import { changedParts } from "../../plan/stored/partContent";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import type { PartName } from "../../plan/stored/PartName";
import type { Plan } from "../../plan/Plan";
import { recordTable, recordWritten } from "../../plan/stored/recordWritten";
import type { Store } from "../../plan/stored/Store";
import type { WordContext } from "../../word/WordContext";
import type { Done } from "../Outcome";
import { syncWithParts } from "../saving/syncWithParts";
import type { UndoRecord } from "../UndoRecord";

/** What has been queued: a block whose text will have the hash. */
export interface Writing {
  readonly tag: string;
  /** hashText of the block as it will stand; "" where it is taken away. */
  readonly hash: string;
  readonly tracked: boolean;
  /** The block's table as it will stand; null where it goes. Left out for a block without a table of ours. */
  readonly inWord?: KnownTable | null;
}

/** Where the plan is kept. */
export interface Stored {
  readonly store: Store;
  /** Parts that have been changed and not saved yet: they are saved with a block, where Word can keep them. */
  readonly unsaved?: readonly PartName[];
}

/** The plan that is saved with the block, and what it was before the action. */
export interface WritingPlan extends Stored {
  readonly before: Plan;
  readonly plan: Plan;
}

/** Sends what is queued together with the parts of the plan that the block belongs to. `undo` is called when all is written. */
export async function finishWriting(
  context: WordContext,
  { before, plan, store, unsaved = [] }: WritingPlan,
  { tag, hash, tracked, inWord }: Writing,
  undo: () => UndoRecord | null,
): Promise<Done> {
  const written = { [tag]: hash };
  const recorded = recordWritten(plan, written);
  const toSave = inWord === undefined ? recorded : recordTable(recorded, tag, inWord);
  const along = unsaved.filter((part) => canBeKept(toSave, part));
  const parts = [...new Set([partOfBlock(tag), ...changedParts(before, toSave), ...along])];
  const synced = await syncWithParts(context, toSave, parts, store);
  return { kind: "done", saved: { sent: before, parts, ...synced }, written, undo: undo(), tracked };
}

/** Whether the plan knows a block as it will stand, so that nothing of it is to be saved. */
export function isRecorded(
  { before, plan }: Pick<WritingPlan, "before" | "plan">,
  { tag, hash, inWord }: Pick<Writing, "tag" | "hash" | "inWord">,
): boolean {
  const isTableKnown = inWord === undefined || JSON.stringify(plan.inWord[tag] ?? null) === JSON.stringify(inWord);
  return plan === before && plan.written[tag] === hash && isTableKnown;
}
