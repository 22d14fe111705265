import { comparedText } from "../block/caption";
import { findRun, type Run } from "./findRun";
import type { Section } from "../headings/FoundStep";
import type { Outline } from "../Outline";

/**
 * Text that we have written and that stands in a section as we wrote it, but in no control of ours: LibreOffice drops
 * controls when it saves. Indices in Outline.paragraphs; null where no run of paragraphs has the hash.
 */
export function findLoose({ paragraphs }: Outline, { heading, end }: Section, hash: string): Run | null {
  const first = heading + 1;
  const section = paragraphs.slice(first, end);
  const mayStart = (index: number): boolean => section[index]?.inTable === false && section[index].control === null;
  const run = findRun(section.map(comparedText), mayStart, hash);
  return run && { start: first + run.start, end: first + run.end };
}
