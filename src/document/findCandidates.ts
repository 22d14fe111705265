import { at } from "./at";
import { parseBlockTag } from "./blockTag";
import type { Candidate } from "./FoundStep";
import { chapterLevel } from "./headingLevel";
import { headingWords } from "./headingWords";
import type { Outline } from "./Outline";
import { ownBookmark, type StepDescription } from "./StepDescription";

/** A heading of the document with what its text says of steps. */
interface Heading {
  readonly paragraph: number;
  readonly text: string;
  readonly level: number;
  /** The step whose number it carries, "(steg 2)". */
  readonly numbered: string | null;
  /** The number stands there as the template or KS have it. */
  readonly isPlain: boolean;
  /** The step whose words it has. */
  readonly worded: string | null;
}

/**
 * The headings that could be each step's, by step id. What the user or we have settled (our bookmark, our blocks)
 * decides alone; otherwise every heading that the template's bookmark, the number or the words point to is a candidate.
 */
export function findCandidates(outline: Outline, steps: readonly StepDescription[]): Map<string, Candidate[]> {
  const headings = readHeadings(outline, steps);
  const guesses = new Map(steps.map((step) => [step.id, guess(step, outline, headings)]));
  return new Map(steps.map((step) => [step.id, settled(step, outline, headings, guesses)]));
}

function readHeadings(outline: Outline, steps: readonly StepDescription[]): Heading[] {
  const byWords = new Map(
    steps.flatMap((step) => step.names.map((name) => [headingWords(name).words, step.id] as const)),
  );
  const byNumber = new Map(steps.map((step) => [step.number, step.id]));
  return outline.paragraphs.flatMap((paragraph, index) => {
    const level = chapterLevel(paragraph);
    if (level === null) return [];
    const { words, number, isPlain } = headingWords(paragraph.text);
    const numbered = number === null ? null : (byNumber.get(number) ?? null);
    return [{ paragraph: index, text: paragraph.text, level, numbered, isPlain, worded: byWords.get(words) ?? null }];
  });
}

function guess(step: StepDescription, outline: Outline, headings: readonly Heading[]): Candidate[] {
  const marked = outline.bookmarks
    .filter((bookmark) => step.templateBookmarks.includes(bookmark.name))
    .flatMap(({ paragraph }) =>
      headings.filter((heading) => heading.paragraph === paragraph && fits(heading, step.id)),
    );
  const numbered = headings.filter((heading) => heading.numbered === step.id);
  const plain = numbered.filter(({ isPlain }) => isPlain);
  const sure = new Map<Heading, Candidate["by"]>(plain.map((heading) => [heading, "number"]));
  for (const heading of marked) sure.set(heading, "templateBookmark");
  const depth = Math.min(...[...sure.keys()].map((heading) => heading.level));
  const worded = headings.filter(
    (heading) => heading.numbered === step.id || (heading.worded === step.id && heading.numbered === null),
  );
  const shallowest = Math.min(depth, ...worded.map((heading) => heading.level));
  for (const heading of worded) {
    if (sure.has(heading) || heading.level > shallowest) continue;
    sure.set(heading, heading.numbered === null ? "words" : "number");
  }
  return [...sure]
    .map(([heading, by]) => ({ paragraph: heading.paragraph, text: heading.text, by }))
    .sort((a, b) => a.paragraph - b.paragraph);
}

/** A heading that carries another step's number or words is not this step's, whatever its bookmark says. */
function fits(heading: Heading, step: string): boolean {
  if (heading.numbered !== null) return heading.numbered === step;
  return heading.worded === null || heading.worded === step;
}

function settled(
  step: StepDescription,
  outline: Outline,
  headings: readonly Heading[],
  guesses: ReadonlyMap<string, Candidate[]>,
): Candidate[] {
  const own = guesses.get(step.id) ?? [];
  const others = new Set(
    [...guesses].flatMap(([id, candidates]) => (id === step.id ? [] : candidates.map((each) => each.paragraph))),
  );
  const bookmarked = outline.bookmarks
    .filter((bookmark) => bookmark.name === ownBookmark(step.id))
    .map((bookmark) => bookmark.paragraph)
    .filter((paragraph) => !at(outline.paragraphs, paragraph).inTable)
    .filter((paragraph) => own.some((each) => each.paragraph === paragraph) || !others.has(paragraph));
  if (bookmarked.length > 0) return candidates(bookmarked, "bookmark", outline);
  const around = headingsAroundBlocks(step.id, outline, headings, own, others);
  return around.length > 0 ? candidates(around, "control", outline) : own;
}

/** The headings whose sections hold our blocks of the step: the step's likeliest among those above each block. */
function headingsAroundBlocks(
  step: string,
  outline: Outline,
  headings: readonly Heading[],
  own: readonly Candidate[],
  others: ReadonlySet<number>,
): number[] {
  const found = outline.paragraphs.flatMap((paragraph, index) => {
    if (paragraph.control === null || parseBlockTag(paragraph.control.tag)?.step !== step) return [];
    const above = chainAbove(index, headings);
    if (above.some((heading) => others.has(heading.paragraph))) return [];
    const heading = above.find(({ paragraph: at }) => own.some((each) => each.paragraph === at)) ?? above.at(-1);
    return heading === undefined ? [] : [heading.paragraph];
  });
  return [...new Set(found)];
}

/** The headings that enclose a paragraph, the nearest first. */
function chainAbove(paragraph: number, headings: readonly Heading[]): Heading[] {
  const chain: Heading[] = [];
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = at(headings, index);
    const last = chain.at(-1);
    if (heading.paragraph < paragraph && (last === undefined || heading.level < last.level)) chain.push(heading);
  }
  return chain;
}

function candidates(paragraphs: readonly number[], by: Candidate["by"], outline: Outline): Candidate[] {
  return [...new Set(paragraphs)].map((paragraph) => ({ paragraph, text: at(outline.paragraphs, paragraph).text, by }));
}
