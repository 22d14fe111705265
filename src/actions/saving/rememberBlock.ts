import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import { recordWritten } from "../../plan/stored/recordWritten";
import { attempt } from "../attempt";
import { entriesOf } from "../block/finishWriting";
import type { Outcome } from "../Outcome";
import { syncWithParts } from "./syncWithParts";

/** Remembers what the user has decided about a block: its text is theirs, or it is to be left out. One round trip. */
export function rememberBlock(
  { plan, store }: StoredPlan,
  tag: string,
  decision: typeof THEIRS | typeof LEFT_OUT,
): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const written = entriesOf(plan, tag, decision);
    const sent = recordWritten(plan, written);
    const parts = [partOfBlock(tag)];
    const synced = await syncWithParts(context, sent, parts, store);
    return { kind: "done", saved: { sent, parts, ...synced }, written, undo: null, tracked: false };
  });
}
