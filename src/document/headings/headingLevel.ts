import type { OutlineParagraph } from "../Outline";
import { parseBlockTag } from "../block/blockTag";

/** Beyond this, an outline level of a custom style is not taken for a chapter heading. */
const DEEPEST_CUSTOM_LEVEL = 3;

/**
 * The level of a heading, 1 the highest; null for what is no heading of the document: text in tables, entries of the
 * contents table, body text. A custom style counts by its outline level.
 */
export function headingLevel(paragraph: OutlineParagraph): number | null {
  if (paragraph.inTable || paragraph.text.trim() === "") return null;
  const [, builtIn] = /^Heading([1-9])$/.exec(paragraph.style) ?? [];
  if (builtIn !== undefined) return Number(builtIn);
  const level = paragraph.outlineLevel;
  return paragraph.style === "Other" && level >= 1 && level <= DEEPEST_CUSTOM_LEVEL ? level : null;
}

/** The same, but null for headings that we wrote ourselves: they divide our blocks, not the document. */
export function chapterLevel(paragraph: OutlineParagraph): number | null {
  const ours = paragraph.control !== null && parseBlockTag(paragraph.control.tag) !== null;
  return ours ? null : headingLevel(paragraph);
}
