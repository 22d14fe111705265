import { headingWords } from "../../../document/headings/headingWords";
import type { OldBlock, OldParagraph } from "../read/OldDocument";

/** A heading of the document with what stands below it, as far as the next one. */
export interface OldSection {
  /** "" for what stands above the first heading. */
  readonly heading: string;
  readonly level: number;
  readonly blocks: readonly OldBlock[];
  /** The index of the section that it is a part of, null for none. */
  readonly parent: number | null;
}

/** Longer lines are no headings. */
const LONGEST_HEADING = 120;
const LONGEST_GUESSED = 80;
/** With fewer real headings a document is taken to have made its own by looks. */
const FEWEST_REAL = 2;
/** A sentence, or what leads to a list. */
const NO_HEADING = /[.:;,]$/u;
const DECIMALS = /^(\d+(?:\.\d+)*)\.?\s/u;

/** The sections of a document: by outline levels, by bars in tables of one cell, else by how lines look. Contents lists are left out. */
export function sectionsOf(all: readonly OldBlock[]): readonly OldSection[] {
  const blocks = withoutContents(all);
  const levelOf = levels(blocks);
  const sections: (OldSection & { readonly blocks: OldBlock[] })[] = [
    { heading: "", level: 0, blocks: [], parent: null },
  ];
  for (const block of blocks) {
    const level = block.kind === "paragraph" ? levelOf(block) : null;
    if (level === null || block.kind === "table") sections.at(-1)?.blocks.push(block);
    else sections.push({ heading: oneLine(block.text), level, blocks: [], parent: parentOf(sections, level) });
  }
  return sections;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function parentOf(sections: readonly OldSection[], level: number): number | null {
  const index = sections.findLastIndex((each) => each.level > 0 && each.level < level);
  return index === -1 ? null : index;
}

/** The level of a paragraph as a heading, null for none. */
type LevelOf = (paragraph: OldParagraph) => number | null;

function levels(blocks: readonly OldBlock[]): LevelOf {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const real = paragraphs.filter(isReal);
  if (real.filter(({ level }) => level === 1).length > 0) return (each) => (isReal(each) ? each.level : null);
  const bars = paragraphs.filter(isBarHeading);
  if (bars.length >= FEWEST_REAL) return (each) => (isBarHeading(each) ? 1 : isReal(each) ? each.level : null);
  if (real.length >= FEWEST_REAL) return (each) => (isReal(each) ? each.level : null);
  return looks(paragraphs);
}

function isReal({ level, text, role }: OldParagraph): boolean {
  return level !== null && role === null && text.length <= LONGEST_HEADING;
}

function isBarHeading({ isBar, text }: OldParagraph): boolean {
  return isBar && text.length <= LONGEST_GUESSED && !NO_HEADING.test(text);
}

/** Headings by their looks: short lines that are bold or larger than the text. Their numbers or their sizes make the levels. */
function looks(paragraphs: readonly OldParagraph[]): LevelOf {
  const body = commonSize(paragraphs);
  const isHeading = ({ text, isBold, size, isList, role }: OldParagraph): boolean =>
    role === null &&
    !isList &&
    text.length <= LONGEST_GUESSED &&
    !NO_HEADING.test(text) &&
    (isBold || (size !== null && body !== null && size > body));
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => size ?? 0))].sort((a, b) => b - a);
  return (paragraph) => {
    if (!isHeading(paragraph)) return null;
    const number = DECIMALS.exec(paragraph.text)?.[1];
    return number === undefined ? sizes.indexOf(paragraph.size ?? 0) + 1 : number.split(".").length;
  };
}

/** The size that most of the text has. */
function commonSize(paragraphs: readonly OldParagraph[]): number | null {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) if (size !== null) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const CONTENTS = /^innh[ao]ld(?:sfortegnelse|sliste|soversikt|soversyn)?:?$/iu;

/** What stands in a contents list, or is its title. */
export function isContentsLine(block: OldBlock): boolean {
  if (block.kind === "table") return false;
  return block.role === "contents" || isTypedEntry(block.text) || CONTENTS.test(headingWords(block.text).words);
}

function withoutContents(blocks: readonly OldBlock[]): readonly OldBlock[] {
  return blocks.filter((block) => !isContentsLine(block));
}

/** An entry of a contents list that was typed: a page's number after a tab or leaders. */
function isTypedEntry(text: string): boolean {
  const words = text.replace(/\d{1,3}$/u, "");
  return words !== text && (words.endsWith("\t") || /(?:\.{3}|…|_{3})$/u.test(words.trimEnd()));
}
