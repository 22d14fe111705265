import { at } from "../at";
import type { Section } from "./FoundStep";
import { normaliseText } from "../text/normaliseText";
import type { Outline, OutlineParagraph } from "../Outline";
import { sectionContent, type SectionParagraph } from "./sectionContent";

/** A line of the template with whether the new text takes its place. */
export interface ReplaceableLine {
  readonly text: string;
  readonly replaced: boolean;
}

/** Where a new block goes, and what makes way for it. */
export interface Insertion {
  /** The block goes before this paragraph, or at the end of the document. Index in Outline.paragraphs. */
  readonly index: number;
  /** The template's paragraphs to remove, ascending. */
  readonly remove: readonly number[];
}

/** Breaks of page and section, and Word's signs for pictures, footnotes and comments: what carries one is more than its words. */
// eslint-disable-next-line no-control-regex -- the signs are control characters
const MORE_THAN_WORDS = /[\u0001\u0002\u0005\f]/;

/**
 * Where a step's text goes: at the top of a section that is still the template's, below what the user has written
 * otherwise. A line of the template is removed only where it still stands exactly so, the new text takes its place, and
 * no text of the user's follows directly under it.
 */
export function planInsertion(outline: Outline, section: Section, template: readonly ReplaceableLine[]): Insertion {
  const content = sectionContent(
    outline,
    section,
    template.map((line) => line.text),
  );
  const replaced = new Set(template.filter((line) => line.replaced).map((line) => normaliseText(line.text)));
  const remove = content
    .filter(({ owner, text }) => owner === "template" && replaced.has(text))
    .filter(({ index }) => isOnlyWords(at(outline.paragraphs, index)))
    .filter((line) => ownerBelow(content, content.indexOf(line)) !== "user")
    .map(({ index }) => index);
  return { index: startOf(content, section), remove };
}

/** What stands in a content control is more than words, too: deleted, it would leave the control empty. */
export function isOnlyWords({ text, control }: OutlineParagraph): boolean {
  return control === null && !MORE_THAN_WORDS.test(text);
}

/** Where a table goes: below everything in the section. */
export function planAppend(outline: Outline, section: Section): Insertion {
  const content = sectionContent(outline, section, []);
  return { index: afterLast(content, section, (each) => each.owner !== "nobody"), remove: [] };
}

function startOf(content: readonly SectionParagraph[], section: Section): number {
  return afterLast(content, section, (each) => each.owner === "user");
}

function afterLast(
  content: readonly SectionParagraph[],
  section: Section,
  counts: (each: SectionParagraph) => boolean,
): number {
  return (content.findLast(counts)?.index ?? section.heading) + 1;
}

/** Whose the next paragraph below a position is that is not empty. */
export function ownerBelow(content: readonly SectionParagraph[], position: number): string | undefined {
  return content.slice(position + 1).find(({ owner }) => owner !== "nobody")?.owner;
}
