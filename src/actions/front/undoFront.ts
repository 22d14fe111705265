import { findWritten, frontHash } from "../../document/front/findFront";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { recordWritten } from "../../plan/stored/recordWritten";
import { queueTitle } from "../../word/titleProperty";
import { attempt } from "../attempt";
import { readStepScan } from "../document/scan";
import type { Outcome } from "../Outcome";
import { syncWithParts } from "../saving/syncWithParts";
import type { FrontUndo } from "../UndoRecord";
import { queueFrontLine } from "./queueFrontLine";

/** Gives the cover's line and the title back, where nobody has changed them since. Two round trips. */
export function undoFront({ line, title, written }: FrontUndo, { plan, store }: StoredPlan): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const property = queueTitle(context);
    const scan = await readStepScan(context);
    const found = line && findWritten(scan.outline, frontHash(line.after));
    if (line !== null && found === null) return { kind: "changedSince" };
    if (title !== null && property.read() !== title.after) return { kind: "changedSince" };
    if (title !== null) property.queue(title.before);
    if (line !== null && found !== null) queueFrontLine(scan, found.paragraph, found, line.before);
    const synced = await syncWithParts(context, recordWritten(plan, written), ["meta"], store);
    const saved = { sent: plan, parts: ["meta"] as const, ...synced };
    return { kind: "done", saved, written: {}, undo: null, tracked: scan.tracked };
  });
}
