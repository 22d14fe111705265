import { BLOCK_TAGS } from "../../src/actions/blockTags";
import type { Outline } from "../../src/document/Outline";
import { STEP_BOOKMARKS } from "../../src/plan/stepDescriptions";
import { readScan } from "../../src/word/read/readScan";
import { runInWord } from "../../src/word/runInWord";
import { template } from "../actions/inPlan";
import { openInWord } from "../openInWord";

/** What a scan of the template reads: what the stand-in for Office.js answers the pane in the browser. */
export async function scanTemplate(): Promise<Outline> {
  await openInWord(template());
  return runInWord(async (context) => (await readScan(context, { ...STEP_BOOKMARKS, blocks: BLOCK_TAGS })).outline);
}
