import type { KnownTable } from "../../plan/table/KnownTable";
import { canBeKept } from "../../plan/stored/encodePart";
import { changedParts } from "../../plan/stored/partContent";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import { KEPT } from "../../plan/stored/kept";
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
  /** What is remembered of paragraphs that stay as the user has them in Word (rememberKept). */
  readonly kept?: Plan["written"] | undefined;
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
  { tag, hash, tracked, kept, inWord }: Writing,
  undo: () => UndoRecord | null,
): Promise<Done> {
  const written = entriesOf(plan, tag, hash, kept);
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
  { tag, hash, kept, inWord }: Omit<Writing, "tracked">,
): boolean {
  const isTableKnown = inWord === undefined || JSON.stringify(plan.inWord[tag] ?? null) === JSON.stringify(inWord);
  const entries = Object.entries(entriesOf(plan, tag, hash, kept));
  return plan === before && entries.every(([key, value]) => (plan.written[key] ?? "") === value) && isTableKnown;
}

/** What the plan is to know of a block that is written: for recordWritten. What was kept in it before is forgotten. */
export function entriesOf({ written }: Plan, tag: string, hash: string, kept: Plan["written"] = {}): Plan["written"] {
  return { ...Object.fromEntries(keptKeys(written, tag).map((key) => [key, ""])), [tag]: hash, ...kept };
}

/** What the plan remembers of what is kept in a block. */
export function keptOf({ written }: Plan, tag: string): Plan["written"] {
  return Object.fromEntries(keptKeys(written, tag).map((key) => [key, written[key] ?? ""]));
}

function keptKeys(written: Plan["written"], tag: string): readonly string[] {
  return Object.keys(written).filter((key) => key.startsWith(tag + KEPT));
}
