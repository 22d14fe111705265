import type { Outline } from "../../document/Outline";
import { readBlocks, type BlockLine, lineTexts, type ReadBlock } from "../../document/block/readBlock";
import type { KnownTable } from "../../plan/table/KnownTable";
import type { Plan } from "../../plan/Plan";
import { queueBlockContent } from "../../word/read/queueBlockContent";
import type { WordContext } from "../../word/WordContext";
import { attempt } from "../attempt";
import type { BlockInWord } from "./BlockInWord";
import { blockAt, type BlockWrite } from "./BlockWrite";
import { doubled } from "./doubled";
import { finishWriting, isRecorded, type Stored } from "./finishWriting";
import type { Done, Outcome } from "../Outcome";
import { readStepScan, type StepScan } from "../document/scan";
import { writeBlock } from "./writeBlock";
import { withNumber } from "../../document/block/caption";
import { normaliseText } from "../../document/text/normaliseText";
import { pieceTexts } from "../../document/block/pieceTexts";
import type { Piece } from "../../document/Piece";

/** Nothing is written of a block, but the plan takes up what stands there. */
export interface BlockReading {
  readonly kind: "read";
  readonly tag: string;
  /** hashText of the block. */
  readonly hash: string;
  readonly plan: Plan;
  readonly before: Plan;
  readonly inWord: KnownTable;
}

type Decide = (scan: StepScan, inWord: BlockInWord | null) => Decision;

/** What is to be done about a block, or why nothing is. */
export type Decision = BlockWrite | BlockReading | Outcome;

/**
 * The one way in which a block is written: reads the document, lets a function that changes nothing decide what the block is
 * to become, and carries that out. Where Word refuses midway it is tried once more without what Word may refuse to do with
 * what is not ours; a block that holds some of what was to be written by then counts as ours.
 */
export async function writeAction(
  tag: string,
  { store, unsaved = [] }: Stored,
  decide: Decide,
  { hasUndo = true } = {},
): Promise<Outcome> {
  const stored = { store, unsaved };
  const progress: Progress = { refused: null, sent: null, written: null };
  const outcome = await attemptOnce(tag, stored, decide, progress);
  if (outcome.kind !== "failed" || progress.sent === null) return hasUndo ? outcome : withoutUndo(outcome);
  const again = await attemptOnce(tag, stored, decide, { refused: progress.sent, sent: null, written: null });
  if (again.kind !== "done" && again.kind !== "unchanged" && progress.written !== null) {
    return { ...progress.written, undo: null, headerUnmarked: true };
  }
  return withoutUndo(again);
}

function withoutUndo(outcome: Outcome): Outcome {
  return outcome.kind === "done" ? { ...outcome, undo: null } : outcome;
}

/** A write that was sent, and the document before it. */
interface Sent {
  readonly write: BlockWrite;
  readonly scan: StepScan;
}

interface Progress {
  /** What Word has refused midway the time before. */
  readonly refused: Sent | null;
  sent: Sent | null;
  /** The outcome of a block that stands, but whose header rows Word has not been asked to mark yet. */
  written: Done | null;
}

/** A write without what Word may have refused: lines of the template stay, and what stands outside of the block goes. */
function cautious(scan: StepScan, write: BlockWrite, refused: Sent): BlockWrite {
  return { ...write, remove: [], strays: strayParagraphs(scan, refused) };
}

/**
 * What was written, but is held by nothing: the opening of a new block that got no control of ours, or what was put at the
 * end of a bookmark that was not set anew. Paragraphs with a text of the block, where there are more of them than there were.
 * Indices in Outline.paragraphs.
 */
function strayParagraphs({ outline: now }: StepScan, { write, scan: { outline: before } }: Sent): readonly number[] {
  const { place, pieces } = write;
  const texts = (pieces ?? []).flatMap((piece) => (piece.kind === "table" ? [] : [comparable(piece.text)]));
  const wanted = place.kind === "new" ? place.index : blockAt(place).end;
  return [...new Set(["", ...texts])].flatMap((text) => {
    const places = loose(now, text);
    const more = Math.max(0, places.length - loose(before, text).length);
    return places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).slice(0, more);
  });
}

/** The paragraphs with a text that nothing of ours holds. */
function loose({ paragraphs }: Outline, text: string): readonly number[] {
  return paragraphs.flatMap((paragraph, index) => {
    const { control, inTable } = paragraph;
    return !inTable && (control === null || control.tag === "") && comparable(paragraph.text) === text ? [index] : [];
  });
}

function attemptOnce(tag: string, stored: Stored, decide: Decide, progress: Progress): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const readContent = queueBlockContent(context, tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, tag);
    if (block !== undefined && copies.length > 0) return doubled(scan, tag, [block, ...copies]);
    const inWord = block && { block, isHalf: isHalfWritten(tag, block), ...readContent() };
    const decision = decide(scan, inWord ?? null);
    if (decision.kind === "read") return takeUp(context, decision, stored);
    if (decision.kind !== "write") return decision;
    rememberRefused(tag, ownLines(decision), decision.pieces ?? []);
    const write = progress.refused === null ? decision : cautious(scan, decision, progress.refused);
    progress.sent = { write, scan };
    const outcome = await writeBlock(context, scan, write, stored, {
      isCautious: progress.refused !== null,
      onWritten: (written) => {
        progress.written = written;
      },
    });
    forgetRefused(tag);
    return outcome;
  });
}

/** The lines of the block that a write changes, where nobody has edited them: what is the user's is asked about again. */
function ownLines({ place, tag, plan, before = plan }: BlockWrite): readonly BlockLine[] {
  if (place.kind !== "standing") return [];
  const { block, isHalf } = place.inWord;
  return isHalf || block.hash === before.written[tag] ? block.lines : [];
}

async function takeUp(
  context: WordContext,
  { plan, before, ...reading }: BlockReading,
  stored: Stored,
): Promise<Outcome> {
  if (isRecorded({ before, plan }, reading)) return { kind: "unchanged" };
  const outcome = await finishWriting(context, { before, plan, ...stored }, { ...reading, tracked: false }, () => null);
  return plan === before ? outcome : { ...outcome, fromWord: true };
}

/**
 * The texts of blocks whose writing Word has refused since the pane was opened: those that stood there and those that were
 * to. A batch is carried out up to what Word refuses and what was done stays, so that any of them may be there.
 */
const refused = new Map<string, ReadonlySet<string>>();

/** Remembers what Word has refused to write into a block, which had these lines. */
function rememberRefused(tag: string, lines: readonly BlockLine[], pieces: readonly Piece[]): void {
  const texts = [...lines.flatMap(lineTexts), ...pieceTexts(pieces)].flatMap((text) => text.split("\n"));
  refused.set(tag, new Set([...(refused.get(tag) ?? []), ...texts.map(comparable), ""]));
}

/** Forgets it, when the block has been written. */
function forgetRefused(tag: string): void {
  refused.delete(tag);
}

/** Whether all that stands in a block is from before a write that Word has refused, or of it. */
function isHalfWritten(tag: string, { lines }: ReadBlock): boolean {
  const known = refused.get(tag);
  return known !== undefined && lines.flatMap(lineTexts).every((text) => known.has(comparable(text)));
}

/** A text as it is compared while it is being written: captions get their numbers on the way. */
function comparable(text: string): string {
  return normaliseText(withNumber(text, null));
}
