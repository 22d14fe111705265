import { at } from "../at";
import { comparedText } from "./caption";
import type { BlockEdit } from "./compareBlock";
import { hashText } from "./hashText";
import type { Outline } from "../Outline";
import { comparedTexts } from "./hashPieces";
import type { BlockLine, ReadBlock } from "./readBlock";

/**
 * The hash (ReadBlock.hash) that a block will have after edits, with the tables of these lines holding other rows. What
 * stands between its lines and is not ours counts, as it does when the block is read.
 */
export function hashAfter(
  { paragraphs }: Outline,
  { controlId, start, end, lines }: ReadBlock,
  edits: readonly BlockEdit[],
  rows: ReadonlyMap<BlockLine, readonly (readonly string[])[]>,
): string {
  const level = Math.min(...lines.map(({ index }) => at(paragraphs, index).tableLevel));
  const isForeign = (index: number): boolean => at(paragraphs, index).control?.id !== controlId;
  const isDeeper = (index: number): boolean =>
    start <= index && index < end && at(paragraphs, index).tableLevel > level;
  const textOf = (index: number): string => comparedText(at(paragraphs, index));
  const texts: string[] = [];
  let next = start;
  const passOver = (until: number): void => {
    for (; next < until; next++) if (isForeign(next)) texts.push(textOf(next));
  };
  for (const edit of edits) {
    if (edit.kind === "add") {
      texts.push(...comparedTexts(edit.piece));
      continue;
    }
    const { line } = edit;
    let first = line.index;
    // The first cells of a table may be in somebody's control.
    if (line.kind === "table") while (isDeeper(first - 1)) first -= 1;
    passOver(first);
    next = line.index + 1;
    if (line.kind === "table") while (isDeeper(next)) next += 1;
    if (edit.kind === "change") texts.push(...comparedTexts(edit.piece));
    if (edit.kind !== "keep") continue;
    const own = Array.from({ length: next - first }, (_, offset) => textOf(first + offset));
    texts.push(...(rows.get(line)?.flat() ?? own));
  }
  passOver(end);
  return hashText(texts);
}
