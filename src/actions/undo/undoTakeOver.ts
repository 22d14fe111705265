import { readBlocks } from "../../document/block/readBlock";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { changedParts } from "../../plan/stored/partContent";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import type { Plan } from "../../plan/Plan";
import { restorePlan, type PlanChange } from "../../plan/restorePlan";
import { queueRelease } from "../../word/Holder";
import { attempt } from "../attempt";
import type { Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";
import { syncWithParts } from "../saving/syncWithParts";
import type { TakeOverUndo } from "../UndoRecord";

/** Gives back what was taken over: its controls go, its text stays, and the plan is as it was. Two round trips. */
export function undoTakeOver({ controls, change }: TakeOverUndo, { plan, store }: StoredPlan): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const blocks = controls.map((tag) => readBlocks(scan.outline, tag));
    const restored = restore(plan, change);
    if (restored === null || blocks.some(({ length }) => length !== 1)) return { kind: "changedSince" };
    for (const block of blocks.flat()) queueRelease(scan, block);
    const tags = changedTags(change);
    const parts = [...new Set([...tags.map(partOfBlock), ...changedParts(plan, restored)])];
    const synced = await syncWithParts(context, restored, parts, store);
    const written = Object.fromEntries(tags.map((tag) => [tag, change.before.written[tag] ?? ""]));
    return { kind: "done", saved: { sent: plan, parts, ...synced }, written, undo: null, tracked: false };
  });
}

/** The blocks that the plan knew otherwise before. */
function changedTags({ before, after }: PlanChange): readonly string[] {
  return Object.keys(after.written).filter((tag) => after.written[tag] !== before.written[tag]);
}

/** The plan as it was, with what it knew of the document; null where it was changed since. */
function restore(plan: Plan, change: PlanChange): Plan | null {
  const restored = restorePlan(plan, change);
  return restored && { ...restored, written: change.before.written, inWord: change.before.inWord };
}
