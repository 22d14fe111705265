import { at } from "../at";
import { readCaption } from "../block/caption";
import type { Run } from "./findRun";
import type { Section } from "../headings/FoundStep";
import { headingLevel } from "../headings/headingLevel";
import type { Outline, OutlineParagraph } from "../Outline";
import { sectionContent } from "../headings/sectionContent";

/**
 * The last text in a section that is not the template's and stands in no control: there is where ours was put, below what
 * the user had written. Tables and captions divide it, and a heading over none of it is not of it. Null where there is none.
 */
export function findLooseText(outline: Outline, section: Section, templateLines: readonly string[]): Run | null {
  const { paragraphs } = outline;
  const runs: Run[] = [];
  let isOpen = false;
  for (const { index, owner } of sectionContent(outline, section, templateLines)) {
    const { control, inTable, style, text } = at(paragraphs, index);
    if (owner === "nobody" && control === null) continue;
    const isCaption = style === "Caption" || readCaption(text)?.number;
    const isText = owner === "user" && control === null && !inTable && !isCaption;
    const before = isText && isOpen ? runs.pop() : undefined;
    if (isText) runs.push({ start: before?.start ?? index, end: index + 1 });
    isOpen = isText;
  }
  return runs.flatMap((run) => withoutLastHeadings(paragraphs, run) ?? []).at(-1) ?? null;
}

function withoutLastHeadings(paragraphs: readonly OutlineParagraph[], { start, end }: Run): Run | null {
  const isText = (each: OutlineParagraph): boolean => each.text.trim() !== "" && headingLevel(each) === null;
  const last = paragraphs.slice(start, end).findLastIndex(isText);
  return last === -1 ? null : { start, end: start + last + 1 };
}
