import { at } from "../document/at";
import type { Scan } from "./readScan";

/** Paragraphs that follow one another: the first, and the first after them. Indices in Outline.paragraphs. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Queues a content control of ours around paragraphs that stand in none. */
export function queueControlAround(
  scan: Scan,
  { start, end }: Stretch,
  tag: string,
  title: string,
): Word.ContentControl {
  const [first, last] = [at(scan.paragraphs, start), at(scan.paragraphs, end - 1)];
  const control = first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();
  control.tag = tag;
  control.title = title;
  return control;
}
