import { at } from "../at";
import type { Section } from "./FoundStep";
import { chapterLevel } from "./headingLevel";
import type { OutlineParagraph } from "../Outline";

/** The section of a heading: up to the next heading of the same or a higher level. A paragraph that is no heading counts as level 1. */
export function sectionAt(paragraphs: readonly OutlineParagraph[], heading: number): Section {
  const level = chapterLevel(at(paragraphs, heading)) ?? 1;
  for (let end = heading + 1; end < paragraphs.length; end++) {
    const next = chapterLevel(at(paragraphs, end));
    if (next !== null && next <= level) return { heading, end };
  }
  return { heading, end: paragraphs.length };
}
