import { parseBlockTag } from "../../document/block/blockTag";
import { findLoose } from "../../document/loose/findLoose";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { lastWritten } from "../../plan/stored/kept";
import { queueHolderAround } from "../../word/Holder";
import { attempt } from "../attempt";
import { blockTitle } from "../block/blockContext";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";

/**
 * Puts what holds it back around a block's text where the text still stands in its step as we wrote it, but held by nothing. "missing" where it does not. `title` is what Word shows on the control. Two round trips.
 */
export function reconnectBlock({ plan }: StoredPlan, tag: string, title: string): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const step = scan.steps.value.find(({ id }) => id === parseBlockTag(tag)?.step);
    const loose = step?.section ? findLoose(scan.outline, step.section, lastWritten(plan.written, tag) ?? "") : null;
    if (loose === null) return { kind: "missing" };
    queueHolderAround(scan, loose, { tag, title: blockTitle(title) }).select("Start");
    await context.sync();
    return nothingWritten();
  });
}
