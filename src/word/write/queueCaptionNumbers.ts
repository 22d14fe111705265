import { at } from "../../document/at";
import { readCaption } from "../../document/block/caption";
import type { CaptionEdit } from "../../document/block/numberCaptions";
import type { Scan } from "../read/readScan";

/** Queues other numbers for captions of ours, which are plain text: fields are read-only in Word on the web. */
export function queueCaptionNumbers(scan: Scan, edits: readonly CaptionEdit[]): void {
  for (const { index, text } of edits) {
    queueCaptionNumber(at(scan.paragraphs, index), at(scan.outline.paragraphs, index).text, text);
  }
}

/**
 * Queues another number for a caption, and touches none of its other words: what hangs on them stays. The new number comes
 * between the label and the old one, before that goes, so that it is inside of what is around both: the bookmark of a
 * cross-reference does not take in what is put at its end.
 */
export function queueCaptionNumber(paragraph: Word.Paragraph, from: string, to: string): void {
  const caption = readCaption(to);
  if (caption === null) return;
  const content = paragraph.getRange("Content");
  const label = content.search(caption.label).getFirst();
  const [digits] = readCaption(from)?.number === null ? [] : (/\d+/.exec(from) ?? []);
  const old = digits === undefined ? null : content.search(digits).getFirst();
  const added = label.insertText(` ${caption.number}`, "End");
  if (old !== null) added.getRange("After").expandTo(old).delete();
}
