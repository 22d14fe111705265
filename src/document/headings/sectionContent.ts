import { parseBlockTag } from "../block/blockTag";
import type { Section, SectionState } from "./FoundStep";
import { normaliseText } from "../text/normaliseText";
import type { Outline, OutlineParagraph } from "../Outline";

/** Whose a paragraph of a section is. Empty paragraphs are nobody's. */
export type Owner = "template" | "ours" | "user" | "nobody";

/** The paragraphs of a section after its heading, with whose they are. */
export interface SectionParagraph {
  /** Index in Outline.paragraphs. */
  readonly index: number;
  readonly owner: Owner;
  /** Normalised. */
  readonly text: string;
}

/** Reads whose each paragraph of a section is. A template's line inside a table or a block of ours is not the template's. */
export function sectionContent(
  { paragraphs }: Outline,
  section: Section,
  templateLines: readonly string[],
): SectionParagraph[] {
  const lines = new Set(templateLines.map(normaliseText));
  return paragraphs.slice(section.heading + 1, section.end).map((paragraph, offset) => {
    const text = normaliseText(paragraph.text);
    const index = section.heading + 1 + offset;
    return { index, text, owner: ownerOf(paragraph, text, lines) };
  });
}

function ownerOf({ control, inTable }: OutlineParagraph, text: string, lines: ReadonlySet<string>): Owner {
  if (control !== null && parseBlockTag(control.tag) !== null) return "ours";
  if (inTable) return "user";
  if (text === "") return "nobody";
  return lines.has(text) ? "template" : "user";
}

/** How much of a section is the user's. */
export function sectionState(content: readonly SectionParagraph[]): SectionState {
  const has = (owner: Owner): boolean => content.some((paragraph) => paragraph.owner === owner);
  const written = has("user") || has("ours");
  if (has("template")) return written ? "begun" : "untouched";
  return written ? "filled" : "empty";
}
