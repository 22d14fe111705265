import { at } from "../../document/at";
import type { CoverLine } from "../../document/front/coverLine";
import type { Scan } from "../../word/read/readScan";
import { queueOtherWords } from "../../word/write/queueOtherWords";

/** Queues other words for the cover's line: of the name and the period only what becomes another. */
export function queueFrontLine(scan: Scan, paragraph: number, from: CoverLine, to: CoverLine): void {
  const line = at(scan.paragraphs, paragraph);
  if (from.period !== to.period) queueOtherWords(line, from.period, to.period);
  if (from.name !== to.name) queueOtherWords(line, from.name, to.name);
}
