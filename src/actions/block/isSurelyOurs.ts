import { REFERENCES, type SectionId } from "../../content/SectionId";
import { STEP_IDS } from "../../content/StepId";
import { parseBlockTag } from "../../document/block/blockTag";
import type { Candidate, Section } from "../../document/headings/FoundStep";
import { headingLevel } from "../../document/headings/headingLevel";
import { headingWords } from "../../document/headings/headingWords";
import type { OutlineParagraph } from "../../document/Outline";
import type { Piece } from "../../document/Piece";
import { pieceTexts } from "../../document/block/pieceTexts";
import { REFERENCES_DESCRIPTION, STEP_DESCRIPTIONS } from "../../plan/stepDescriptions";
import { levelIn, sectionAround } from "./blockContext";
import type { BlockInWord } from "./BlockInWord";
import { type StepScan } from "../document/scan";
import { locate } from "../document/locate";

/** What a block of ours would be now. */
export interface OurContent {
  readonly tag: string;
  readonly pieces: readonly Piece[];
  /** How many tables it may have; as many as the pieces where it is left out. */
  readonly tables?: number;
  /** The user's choice among the headings of its section. */
  readonly heading?: Candidate;
}

/** How much longer than now a text of ours may have been, in characters, besides twice as long. */
const LONGER = 2_000;

/**
 * The hash that the plan has of a block comes with the document, where anybody can write both. So what is replaced unasked is
 * what this pane has written, or what looks like it: in its own section, without a heading that is none of ours, with no more
 * tables, and not much longer.
 */
export function isSurelyOurs(scan: StepScan, inWord: BlockInWord, content: OurContent): boolean {
  const { block, tables } = inWord;
  if (isWrittenHere(content.tag, block.hash)) return true;
  const { pieces } = content;
  if (!standsAtHome(scan, inWord, content) || holdsForeignHeading(scan, inWord, pieces)) return false;
  const most = content.tables ?? pieces.filter(({ kind }) => kind === "table").length;
  const inBlock = block.lines.filter(({ kind }) => kind === "table").length;
  const length = scan.outline.paragraphs.slice(block.start, block.end).reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(tables.length, inBlock) <= most && length <= 2 * pieceTexts(pieces).join("").length + LONGER;
}

/** Whether a block holds a heading that divides the document: one as high as its section's, or of a step. */
export function holdsForeignHeading(
  scan: StepScan,
  { block: { start, end } }: Pick<BlockInWord, "block">,
  pieces: readonly Piece[],
): boolean {
  const level = levelIn(scan, sectionAround(scan, start));
  const ours = new Set(pieceTexts(pieces));
  return scan.outline.paragraphs.slice(start, end).some((paragraph) => {
    const own = headingLevel(paragraph);
    return own !== null && (own <= level || (isOfStep(paragraph) && !ours.has(paragraph.text)));
  });
}

/** Whether a block stands in its own section. */
function standsAtHome(
  scan: StepScan,
  { block: { start, end } }: BlockInWord,
  { tag, heading }: Pick<OurContent, "tag" | "heading">,
): boolean {
  const section = sectionOfTag(scan, tag, heading);
  return section !== null && section.heading < start && end <= section.end;
}

function sectionOfTag(scan: StepScan, tag: string, heading: Candidate | undefined): Section | null {
  const step = parseBlockTag(tag)?.step;
  const id = step === REFERENCES ? REFERENCES : STEP_IDS.find((each) => each === step);
  if (id === undefined) return null;
  const located = locate(scan, id satisfies SectionId, heading);
  return located.kind === "located" ? located.section : null;
}

const DESCRIPTIONS = [...STEP_DESCRIPTIONS, REFERENCES_DESCRIPTION];
const NAMES = new Set(DESCRIPTIONS.flatMap(({ names }) => names.map((name) => headingWords(name).words)));

function isOfStep({ text }: OutlineParagraph): boolean {
  const { words, number, isPlain } = headingWords(text);
  return NAMES.has(words) || (isPlain && DESCRIPTIONS.some((step) => step.number === number));
}

/** The hashes of blocks as this pane has written them since it was opened. */
const writtenHere = new Map<string, Set<string>>();

/** Remembers a block that has been written. */
export function rememberWritten(tag: string, hash: string): void {
  writtenHere.set(tag, (writtenHere.get(tag) ?? new Set()).add(hash));
}

function isWrittenHere(tag: string, hash: string): boolean {
  return writtenHere.get(tag)?.has(hash) ?? false;
}
