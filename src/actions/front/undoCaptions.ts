import type { Outline } from "../../document/Outline";
import { queueCaptionNumbers } from "../../word/write/queueCaptionNumbers";
import { attempt } from "../attempt";
import { readStepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";
import type { CaptionsUndo } from "../UndoRecord";

/** Gives captions the numbers back that they had, where all of them are as they were left. Two round trips. */
export function undoCaptions({ captions }: CaptionsUndo): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const places = placesOf(scan.outline, captions);
    if (places === null) return { kind: "changedSince" };
    queueCaptionNumbers(scan, places);
    await context.sync();
    return nothingWritten(null, scan.tracked);
  });
}

function placesOf({ paragraphs }: Outline, captions: CaptionsUndo["captions"]) {
  const taken = new Set<number>();
  for (const { after } of captions) {
    const index = paragraphs.findIndex((each, at) => each.style === "Caption" && each.text === after && !taken.has(at));
    if (index < 0) return null;
    taken.add(index);
  }
  return [...taken].map((index, nth) => ({ index, text: captions[nth]?.before ?? "" }));
}
