import { at } from "./at";
import { comparedText } from "./caption";
import type { Section } from "./FoundStep";
import { hashText } from "./hashText";
import type { Outline } from "./Outline";

/** The paragraphs of a section that are not in the block with the tag, the heading first. Indices in Outline.paragraphs. */
export function outsideBlock({ paragraphs }: Outline, { heading, end }: Section, tag: string): readonly number[] {
  const all = Array.from({ length: end - heading }, (_, offset) => heading + offset);
  return all.filter((index) => at(paragraphs, index).control?.tag !== tag);
}

/** A fingerprint of paragraphs by number and text. */
export function fingerprint({ paragraphs }: Outline, indices: readonly number[]): string {
  return `${indices.length}:${hashText(indices.map((index) => comparedText(at(paragraphs, index))))}`;
}
