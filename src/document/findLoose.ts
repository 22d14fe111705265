import { comparedText } from "./caption";
import type { Section } from "./FoundStep";
import { hashLines } from "./hashText";
import type { Outline } from "./Outline";

/** Longer sections are not searched: every beginning outside tables is tried with every end. */
const MOST_PARAGRAPHS = 3000;

/** The first paragraph of a run, and the first after it. Indices in Outline.paragraphs. */
export interface LooseBlock {
  readonly start: number;
  readonly end: number;
}

/**
 * Text that we have written and that stands in a section as we wrote it, but in no control of ours: LibreOffice drops
 * controls when it saves. Null where no run of paragraphs has the hash.
 */
export function findLoose({ paragraphs }: Outline, { heading, end }: Section, hash: string): LooseBlock | null {
  if (end - heading > MOST_PARAGRAPHS) return null;
  for (let start = heading + 1; start < end; start++) {
    const first = paragraphs[start];
    if (first === undefined || first.text.trim() === "" || first.inTable || first.control !== null) continue;
    const run = paragraphs.slice(start, end);
    const length = hashLines(run.map(comparedText)).indexOf(hash) + 1;
    if (length > 0) return { start, end: start + length };
  }
  return null;
}
