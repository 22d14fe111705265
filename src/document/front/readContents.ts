import { headingLevel } from "../headings/headingLevel";
import { normaliseText } from "../text/normaliseText";
import type { Outline, OutlineParagraph } from "../Outline";

/** What is wrong with the contents list. */
export interface ContentsFault {
  /** An entry that is no heading of the document, a heading of level 1 without an entry, an entry of the template's own. */
  readonly kind: "entry" | "heading" | "placeholder";
  /** Of the entry, or of the heading. Index in Outline.paragraphs. */
  readonly paragraph: number;
  readonly text: string;
}

/** The contents list of a document. */
export interface Contents {
  /** Its first entry. Index in Outline.paragraphs. */
  readonly paragraph: number;
  readonly faults: readonly ContentsFault[];
  /** An update makes it right. */
  readonly isStale: boolean;
  /** Headings of the template's own, which an update keeps in the list. Indices in Outline.paragraphs. */
  readonly placeholders: readonly number[];
}

/** Reads the contents list; null where the document has none. `placeholder` is the template's own heading. */
export function readContents({ paragraphs }: Outline, placeholder: string): Contents | null {
  const places = paragraphs.map((each, paragraph) => ({ ...each, paragraph, words: normaliseText(each.text) }));
  const entries = places.filter((each) => /^Toc[1-9]$/.test(each.style) && each.words !== "");
  const [first] = entries;
  if (first === undefined) return null;
  const headings = places.filter((each) => isHeading(each) && each.words !== "");
  const known = new Set(headings.map(({ words }) => words));
  const listed = new Set(entries.flatMap(({ text }) => possibleWords(text)));
  const own = normaliseText(placeholder);
  const ofEntries = entries.flatMap(({ paragraph, text }): ContentsFault[] => {
    const words = possibleWords(text);
    if (words.includes(own)) return [{ kind: "placeholder", paragraph, text: own }];
    return words.some((each) => known.has(each)) ? [] : [{ kind: "entry", paragraph, text: words[0] ?? "" }];
  });
  const missing = headings
    .filter(({ style, words }) => style === "Heading1" && !listed.has(words))
    .map(({ paragraph, words }): ContentsFault => ({ kind: "heading", paragraph, text: words }));
  const faults = [...ofEntries, ...missing];
  const placeholders = headings.filter(({ words }) => words === own).map(({ paragraph }) => paragraph);
  const isStale = faults.some(({ kind }) => kind !== "placeholder" || placeholders.length === 0);
  return { paragraph: first.paragraph, faults, isStale, placeholders };
}

/** Whether a contents list may have it: those of tables too. */
function isHeading(paragraph: OutlineParagraph): boolean {
  if (paragraph.style.startsWith("Toc")) return false;
  return headingLevel({ ...paragraph, inTable: false }) !== null || paragraph.outlineLevel < 10;
}

const PAGE = /^(?:\d+|[ivxlc]+)$/iu;
const NUMBER = /^\d+(?:\.\d+)*\.?$/u;

/** What an entry may say without its page, its dots and its heading's number: the likeliest first. */
function possibleWords(entry: string): readonly string[] {
  const pieces = entry.split("\t").filter((piece) => piece.trim() !== "");
  const withoutPage = pieces.length > 1 && PAGE.test(pieces.at(-1)?.trim() ?? "") ? pieces.slice(0, -1) : pieces;
  const isNumbered = withoutPage.length > 1 && NUMBER.test(withoutPage[0]?.trim() ?? "");
  const words = normaliseText((isNumbered ? withoutPage.slice(1) : withoutPage).join(" "));
  return [...new Set([words, withoutDots(words)])];
}

/** "Forankring ..... 4" without its dots and its page. */
function withoutDots(words: string): string {
  const isOneOf = (signs: string, place: number): boolean => place > 0 && signs.includes(words.charAt(place - 1));
  let page = words.length;
  while (isOneOf("0123456789", page)) page -= 1;
  let end = page;
  while (isOneOf(" .…", end)) end -= 1;
  return page < words.length && end < page ? words.slice(0, end) : words;
}
