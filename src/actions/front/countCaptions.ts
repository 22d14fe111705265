import { at } from "../../document/at";
import { readCaption } from "../../document/block/caption";
import { numberCaptions } from "../../document/block/numberCaptions";
import { queueCaptionNumbers } from "../../word/write/queueCaptionNumbers";
import { attempt } from "../attempt";
import { readStepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";

/** Counts the captions of our tables and figures anew; those of others keep their numbers. Two round trips. */
export function countCaptions(): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const { edits } = numberCaptions(scan.outline, {});
    if (edits.length === 0) return { kind: "unchanged" };
    queueCaptionNumbers(scan, edits);
    await context.sync();
    const captions = edits.map(({ index, text }) => ({ before: at(scan.outline.paragraphs, index).text, after: text }));
    const canGoBack = !scan.tracked && captions.every(({ before }) => (readCaption(before)?.number ?? null) !== null);
    return nothingWritten(canGoBack ? { kind: "captions", captions } : null, scan.tracked);
  });
}
