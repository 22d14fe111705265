import { contentsStanding } from "../../plan/front/contentsStanding";
import type { SectionId } from "../../content/SectionId";
import { canUpdateContents, queueContentsUpdate } from "../../word/contentsField";
import type { HostErrorCode } from "../../word/HostError";
import type { WordContext } from "../../word/WordContext";
import { attempt } from "../attempt";
import { queueOwnBookmark } from "../block/blockContext";
import { readStepScan, type StepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";

/**
 * Has Word make the contents list anew, and looks whether it has: "contentsByHand" where the user is to do it. Steps that
 * only the template's bookmarks tell get ours first: an update gives those other names. Four round trips.
 */
export async function updateContents(): Promise<Outcome> {
  const outcome = await update(canUpdateContents());
  return outcome.kind === "failed" && REFUSED.includes(outcome.code) ? update(false) : outcome;
}

/** What Word may say where it has no way to do it. */
const REFUSED: readonly HostErrorCode[] = ["notSupported", "readOnly", "changedMeanwhile", "unknown"];

function update(canUpdate: boolean): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const queueUpdate = canUpdate ? queueContentsUpdate(context) : null;
    const scan = await readStepScan(context);
    if (contentsStanding(scan.outline) === null) return { kind: "missing" };
    queueAnchors(scan);
    await context.sync();
    const count = queueUpdate?.() ?? 0;
    return count > 0 ? lookAgain(context) : { kind: "contentsByHand" };
  });
}

/** Sends the update. What is not updated without an error saying so is told as what was refused (#4208). */
async function lookAgain(context: WordContext): Promise<Outcome> {
  await context.sync();
  const { outline, tracked } = await readStepScan(context);
  const faults = contentsStanding(outline)?.faults ?? [];
  return faults.some(({ kind }) => kind !== "placeholder") ? { kind: "contentsByHand" } : nothingWritten(null, tracked);
}

/** Queues our bookmarks on the headings of steps that nothing but the template's bookmark is sure to tell. */
function queueAnchors(scan: StepScan): void {
  for (const { id, section, candidates } of [...scan.steps.value, scan.references]) {
    if (section !== null && candidates[0]?.by === "templateBookmark") queueOwnBookmark(scan, section, id as SectionId);
  }
}
