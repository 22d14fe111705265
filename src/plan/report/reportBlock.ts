import { blockTag, parseBlockTag } from "../../document/block/blockTag";
import type { StepId } from "../../content/StepId";

/** Yearly reports stand under the step that tells how the plan is followed up. */
export const REPORT_STEP: StepId = "s7";

const BLOCK = "own.arsrapport.";

/** The tag of the block that holds the report of a year: each year has one of its own. */
export function reportTag(year: number): string {
  return blockTag({ step: REPORT_STEP, block: BLOCK + String(year) });
}

/** The year that a block reports on; null for other blocks. */
export function reportYearOf(tag: string): number | null {
  const block = parseBlockTag(tag)?.block ?? "";
  return block.startsWith(BLOCK) ? Number(block.slice(BLOCK.length)) : null;
}
