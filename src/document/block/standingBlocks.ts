import { at } from "../at";
import { parseBlockTag } from "./blockTag";
import type { Outline } from "../Outline";
import { readBlocks } from "./readBlock";

/** A block of ours that stands in the document. */
export interface StandingBlock {
  readonly tag: string;
  /** How often: more than once where somebody has copied it in Word. */
  readonly copies: number;
  /** hashText of the first of them. */
  readonly hash: string;
}

/** All blocks of ours in the document, in the order in which they first stand. */
export function standingBlocks(outline: Outline): readonly StandingBlock[] {
  const tags = new Set(outline.paragraphs.map(({ control }) => control?.tag ?? ""));
  return [...tags]
    .filter((tag) => parseBlockTag(tag) !== null)
    .map((tag) => {
      const blocks = readBlocks(outline, tag);
      return { tag, copies: blocks.length, hash: at(blocks, 0).hash };
    });
}
