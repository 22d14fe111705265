import { at } from "../../document/at";
import { missingLines } from "../../document/headings/missingLines";
import { textsOf } from "../../document/headings/restOfSection";
import type { RemovedLine } from "../../word/write/queueTemplateLines";
import type { Restoration } from "../block/BlockWrite";
import type { StepScan } from "../document/scan";

/**
 * How lines of the template come back into a section whose other paragraphs are these, the heading first; null where these
 * do not have the texts `rest` any more. Where the document ended in a line that made way, Word has kept an empty paragraph
 * in its place.
 */
export function restorationOf(
  { outline }: Pick<StepScan, "outline">,
  others: readonly number[],
  { removed, rest }: { readonly removed: readonly RemovedLine[]; readonly rest: readonly string[] },
): Restoration | null {
  const missing = missingLines(textsOf(outline, others), rest, removed);
  if (missing !== null) return { others, removed: missing, left: null };
  const last = outline.paragraphs.length - 1;
  const isLeft = others.at(-1) === last && at(outline.paragraphs, last).text.trim() === "";
  const without = others.slice(0, -1);
  const missingThen = isLeft ? missingLines(textsOf(outline, without), rest, removed) : null;
  return missingThen && { others: without, removed: missingThen, left: last };
}
