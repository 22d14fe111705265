import type { Outline } from "../../src/document/Outline";
import { STEP_BOOKMARKS } from "../../src/plan/stepDescriptions";
import { queueScan } from "../../src/word/queueScan";
import { runInWord } from "../../src/word/runInWord";
import { template } from "../actions/inPlan";
import { openInWord } from "../openInWord";

/** What a scan of the template reads: what the stand-in for Office.js answers the pane in the browser. */
export async function scanTemplate(): Promise<Outline> {
  await openInWord(template());
  return runInWord(async (context) => {
    const read = queueScan(context, STEP_BOOKMARKS);
    await context.sync();
    return read().outline;
  });
}
