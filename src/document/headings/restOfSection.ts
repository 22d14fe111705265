import { at } from "../at";
import { comparedText } from "../block/caption";
import type { Section } from "./FoundStep";
import { normaliseText } from "../text/normaliseText";
import type { Outline } from "../Outline";

/** The paragraphs of a section that are not in the block with the tag, the heading first. Indices in Outline.paragraphs. */
export function outsideBlock({ paragraphs }: Outline, { heading, end }: Section, tag: string): readonly number[] {
  const all = Array.from({ length: end - heading }, (_, offset) => heading + offset);
  return all.filter((index) => at(paragraphs, index).control?.tag !== tag);
}

/** The texts of paragraphs, as they are compared. */
export function textsOf({ paragraphs }: Outline, indices: readonly number[]): readonly string[] {
  return indices.map((index) => normaliseText(comparedText(at(paragraphs, index))));
}
