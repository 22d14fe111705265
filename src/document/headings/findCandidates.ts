import { at } from "../at";
import { parseBlockTag } from "../block/blockTag";
import type { Candidate } from "./FoundStep";
import { chapterLevel } from "./headingLevel";
import { headingWords } from "./headingWords";
import type { Outline } from "../Outline";
import { ownBookmark, type StepDescription } from "./StepDescription";

/** A heading of the document with what its text says of steps. */
interface Heading extends Omit<Candidate, "by"> {
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
  const read = (paragraph: number, level: number, text: string): Heading => {
    const { words, number, isPlain } = headingWords(text);
    const numbered = number === null ? null : (byNumber.get(number) ?? null);
    return { paragraph, text, level, numbered, isPlain, worded: byWords.get(words) ?? null };
  };
  const headings: Heading[] = [];
  outline.paragraphs.forEach((paragraph, index) => {
    const level = chapterLevel(paragraph);
    if (level === null) return;
    const heading = read(index, level, paragraph.text);
    const above = headings.at(-1);
    const whole = above && wholeHeading(above, heading, read);
    if (whole) headings.pop();
    headings.push(whole ?? heading);
  });
  return headings;
}

/** What a word broken over two lines ends with on the first. */
const HYPHEN = /[-\u00AD]\s*$/u;

/** Two headings right below one another that are a step's heading together, broken where the line was full; null for others. */
function wholeHeading(
  above: Heading,
  below: Heading,
  read: (paragraph: number, level: number, text: string) => Heading,
): Heading | null {
  const { paragraph, level, text } = below;
  const isApart = above.paragraph !== paragraph - 1 || above.level !== level || above.from !== undefined;
  if (isApart || above.numbered !== null || below.worded !== null) return null;
  const wholes = [`${above.text} ${text}`, `${above.text.replace(HYPHEN, "")}${text}`];
  const whole = wholes.map((each) => read(paragraph, level, each)).find(({ worded }) => worded !== null);
  const onlyNumber =
    below.numbered !== null && headingWords(text).words === "" ? read(paragraph, level, at(wholes, 0)) : null;
  const found = whole ?? onlyNumber;
  return found && { ...found, from: above.paragraph };
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
  return [...sure].map(([heading, by]) => candidateAt(heading, by)).sort((a, b) => a.paragraph - b.paragraph);
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
  const candidates = (paragraphs: readonly number[], by: Candidate["by"]): Candidate[] =>
    [...new Set(paragraphs)].map((paragraph) =>
      candidateAt(
        headings.find((each) => each.paragraph === paragraph) ?? {
          paragraph,
          text: at(outline.paragraphs, paragraph).text,
        },
        by,
      ),
    );
  if (bookmarked.length > 0) return candidates(bookmarked, "bookmark");
  const around = headingsAroundBlocks(step.id, outline, headings, own, others);
  return around.length > 0 ? candidates(around, "control") : own;
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

function candidateAt({ paragraph, from, text }: Omit<Candidate, "by">, by: Candidate["by"]): Candidate {
  return { paragraph, text, by, ...(from !== undefined && { from }) };
}
