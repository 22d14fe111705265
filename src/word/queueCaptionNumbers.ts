import { at } from "../document/at";
import type { CaptionEdit } from "../document/numberCaptions";
import type { Scan } from "./readScan";

/** Queues other numbers for captions of ours, which are plain text: fields are read-only in Word on the web. */
export function queueCaptionNumbers(scan: Scan, edits: readonly CaptionEdit[]): void {
  for (const { index, text } of edits) at(scan.paragraphs, index).insertText(text, "Replace");
}
