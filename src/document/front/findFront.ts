import { parseBlockTag } from "../block/blockTag";
import { hashText } from "../block/hashText";
import { normaliseText } from "../text/normaliseText";
import type { Outline, OutlineParagraph } from "../Outline";
import { coverText, hasCoverPlaceholder, isTemplateLine, readCoverLine, type CoverLine } from "./coverLine";

/** The line of the cover that is ours to fill in. */
export interface FrontLine extends CoverLine {
  /** Index in Outline.paragraphs. */
  readonly paragraph: number;
  /** The template's own, or one that we have written. */
  readonly by: "template" | "written";
}

/** A paragraph of the document by its text. */
export interface Place {
  /** Index in Outline.paragraphs. */
  readonly paragraph: number;
  readonly text: string;
}

/**
 * The line that names the municipality and the period, where it stands exactly as the template has it, or as it was last
 * written (`written` is frontHash of that). Null where somebody has changed it.
 */
export function findFront(outline: Outline, written = ""): FrontLine | null {
  const template = linesOf(outline).find(isTemplateLine);
  return template === undefined ? findWritten(outline, written) : { ...template, by: "template" };
}

/** The line with this frontHash; null where none has it. */
export function findWritten(outline: Outline, written: string): FrontLine | null {
  const ours = linesOf(outline).find((line) => frontHash(line) === written);
  return ours === undefined ? null : { ...ours, by: "written" };
}

function linesOf({ paragraphs }: Outline): readonly Omit<FrontLine, "by">[] {
  return paragraphs.flatMap((each, paragraph) => {
    const line = isOutside(each) ? readCoverLine(each.text) : null;
    return line === null ? [] : [{ paragraph, ...line }];
  });
}

/** What tells a line that we have written from one that somebody has changed. */
export function frontHash(line: CoverLine): string {
  return hashText([coverText(line)]);
}

/** The paragraph that says a line already; -1 where none does. */
export function lineThatSays({ paragraphs }: Outline, line: CoverLine): number {
  const wanted = normaliseText(coverText(line));
  return paragraphs.findIndex((each) => isOutside(each) && normaliseText(each.text) === wanted);
}

/** The paragraphs in which the template still asks for the municipality or for years, whoever has changed the rest of them. */
export function coverPlaceholders({ paragraphs }: Outline): readonly Place[] {
  return paragraphs.flatMap((each, paragraph) =>
    isOutside(each) && hasCoverPlaceholder(each.text) ? [{ paragraph, text: each.text }] : [],
  );
}

/** Neither in a block of ours nor in the contents list. */
function isOutside({ control, style }: OutlineParagraph): boolean {
  return !style.startsWith("Toc") && (control === null || parseBlockTag(control.tag) === null);
}
