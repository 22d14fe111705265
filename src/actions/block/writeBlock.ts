import { at } from "../../document/at";
import type { Piece, PicturePiece, TablePiece } from "../../document/Piece";
import { queueCaptionNumbers } from "../../word/write/queueCaptionNumbers";
import { queueChangedBlock } from "../../word/write/queueChangedBlock";
import { queueFewerColumns, queueNewColumns } from "../../word/table/queueColumns";
import { queueBlockDeletion, queueHandover, queueHolderAround } from "../../word/Holder";
import type { Look } from "../../word/write/queueLook";
import { queueNewBlock } from "../../word/write/queueNewBlock";
import { queueOtherPicture, queuePicture } from "../../word/write/queuePicture";
import type { QueuedTable } from "../../word/table/queueTable";
import { queueTableChange } from "../../word/write/queueTableChange";
import { queueObjectsBack, queueRemoval, queueRestoration, type Removal } from "../../word/write/queueTemplateLines";
import type { WordContext } from "../../word/WordContext";
import { lookIn, queueOwnBookmark } from "./blockContext";
import { piecesOf, type BlockInWord } from "./BlockInWord";
import type { BlockPlace, BlockWrite, Restoration, TableChange } from "./BlockWrite";
import { finishWriting, isRecorded, type Stored } from "./finishWriting";
import { rememberWritten } from "./isSurelyOurs";
import { inverseOf } from "./inverseOf";
import type { Done, Outcome } from "../Outcome";
import { plannedContent, sectionOf, type PlannedContent } from "./plannedContent";
import type { StepScan } from "../document/scan";
import { droppedHeaders, mendHeaderRows } from "../../word/table/mendHeaderRows";

/** Who has a block written. */
export interface Writer {
  /** Word has refused to write the block once. */
  readonly isCautious: boolean;
  /** Called when the block stands and the plan is saved, before header rows are seen to. */
  readonly onWritten: (outcome: Done) => void;
}

/**
 * Carries out what has been decided of a block, saves the part of the plan that it belongs to, and tells how to take it
 * back. The only function that writes a block: one round trip, and one more where Word drops a table's header row, or a
 * line of the template held a text box.
 */
export async function writeBlock(
  context: WordContext,
  scan: StepScan,
  write: BlockWrite,
  stored: Stored,
  { isCautious, onWritten }: Writer,
): Promise<Outcome> {
  const { tag, plan, before = plan, inWord, kept, remove = [] } = write;
  const content = plannedContent(scan, write);
  const { captions, isOther } = content;
  const known = { tag, kept, hash: write.written ?? content.hash, ...(inWord !== undefined && { inWord }) };
  const isNothing = !isOther && remove.length === 0 && captions.length === 0;
  if (isNothing && !isHalf(write.place) && isRecorded({ before, plan }, known)) return { kind: "unchanged" };
  const section = sectionOf(scan, write.place);
  const look = lookIn(scan, section, plan.meta.language);
  // What Word may refuse comes first: what a batch has done before that stays.
  for (const stray of write.strays ?? []) queueStrayRemoval(scan, stray);
  const removal = queueRemoval(scan, section?.heading ?? 0, remove);
  queueCaptionNumbers(scan, captions);
  const { tables, readBefore } = queueContent(scan, write, content, look);
  const outcome = await finishWriting(
    context,
    { before, plan, ...stored },
    { ...known, tracked: isOther && scan.tracked },
    () =>
      isOther || remove.length > 0 || kept !== undefined
        ? inverseOf(scan, write, content, { pieces: readBefore(), removed: removal.lines() })
        : null,
  );
  if (write.written === undefined) rememberWritten(tag, content.hash);
  const keepsAll = isNothing && kept !== undefined && { keepsAll: true as const };
  const told: Done = { ...outcome, ...(plan !== before && { fromWord: true }), ...keepsAll };
  const whole = await putObjectsBack(context, scan, write, removal, told);
  onWritten(whole);
  return markHeaderRows(context, tables, whole, isCautious);
}

/**
 * A text box, a floating picture or an equation that went with a line of the template comes back, at the section's end. While
 * changes are tracked the line stands there as a deletion, and has it still.
 */
async function putObjectsBack(
  context: WordContext,
  scan: StepScan,
  { place, remove = [] }: BlockWrite,
  removal: Removal,
  outcome: Done,
): Promise<Done> {
  const section = sectionOf(scan, place);
  if (section === null || remove.length === 0 || scan.tracked) return outcome;
  const objects = removal.objects();
  if (objects.length === 0) return outcome;
  queueObjectsBack(scan, section, remove, objects);
  await context.sync();
  return { ...outcome, undo: null };
}

function isHalf(place: BlockPlace): boolean {
  return place.kind === "standing" && place.inWord.isHalf;
}

/** What has been queued: tables whose header rows are to be seen to, and after the next sync the block as it stood. */
interface Queued {
  readonly tables: readonly QueuedTable[];
  readonly readBefore: () => readonly Piece[] | null;
}

function queueContent(scan: StepScan, write: BlockWrite, content: PlannedContent, look: Look): Queued {
  const { place, restore } = write;
  if (place.kind !== "standing") return queueNew(scan, place, write, content, look);
  if (restore !== undefined) queueRestoration(scan, restore, look);
  if (place.above !== undefined) queueOwnerAbove(scan, place.inWord, place.above, write);
  if (write.pieces === null) queueBlockDeletion(scan, place.inWord.block, place.above !== undefined);
  const queued = write.pieces === null ? NOTHING : queueStanding(scan, place.inWord, write, content, look);
  queueLeftRemoval(scan, restore);
  return queued;
}

const NOTHING: Queued = { tables: [], readBefore: () => null };

function queueNew(
  scan: StepScan,
  place: Exclude<BlockPlace, { kind: "standing" }>,
  { tag, title, remove = [], strays = [] }: BlockWrite,
  { pieces }: PlannedContent,
  look: Look,
): Queued {
  if (place.kind === "new") queueOwnBookmark(scan, place.section, place.step);
  const index = place.kind === "new" ? indexWithout(place.index, [...remove, ...strays]) : place.theirs.block.end;
  const { holder, tables } = queueNewBlock(scan, index, { tag, title, pieces }, look);
  if (place.kind === "below") queueHandover(scan, place.theirs.block);
  holder.select("Start");
  return { tables, readBefore: () => null };
}

function queueStrayRemoval(scan: StepScan, stray: number): void {
  const paragraph = at(scan.paragraphs, stray);
  if (at(scan.outline.paragraphs, stray).control === null) paragraph.delete();
  else paragraph.parentContentControlOrNullObject.delete(false);
}

/** The place of a new block when the lines right before it are gone. */
function indexWithout(index: number, removed: readonly number[]): number {
  return removed.includes(index - 1) ? indexWithout(index - 1, removed) : index;
}

function queueOwnerAbove(
  scan: StepScan,
  { block: { start } }: BlockInWord,
  paragraphs: number,
  { tag, title }: BlockWrite,
): void {
  queueHolderAround(scan, { start: start - paragraphs, end: start }, { tag, title });
}

function queueLeftRemoval(scan: StepScan, restore: Restoration | undefined): void {
  if (restore?.left !== undefined && restore.left !== null) at(scan.paragraphs, restore.left).delete();
}

function queueStanding(
  scan: StepScan,
  inWord: BlockInWord,
  { tag, title, inPlace = new Map<Piece, TableChange>(), keepsRest }: BlockWrite,
  { pieces, edits }: PlannedContent,
  look: Look,
): Queued {
  const before = piecesOf(scan, inWord);
  const needsLook = (piece: Piece): boolean => inWord.isHalf && (keepsRest !== true || inPlace.has(piece));
  const tables = queueChangedBlock(scan, inWord.block, edits, look, needsLook, { tag, title });
  for (const [piece, change] of inPlace) if (piece.kind === "table") queueTable(piece, change);
  [...inPlace.values()][0]?.table.table.select("Start");
  const picture = pieces.find((piece) => piece.kind === "picture");
  const readPicture = picture === undefined ? () => null : queueFigure(scan, inWord, picture);
  return {
    tables,
    readBefore: () => {
      const old = readPicture();
      return old === null ? before : [...before.slice(0, 1), old, ...before.slice(1)];
    },
  };
}

function queueTable({ rows: to }: TablePiece, change: TableChange): void {
  const { table: inWord, origins, wider, fewer = [] } = change;
  const { table } = inWord;
  const rows = fewer.length === 0 ? inWord.rows : queueFewerColumns(table, inWord.rows, fewer);
  const from = wider === undefined ? rows : queueNewColumns(table, rows, { to, origins: origins ?? [], ...wider });
  queueTableChange(table, from, to, origins, change);
}

/** Puts the picture in the place of the one that stands there, or below the block's first line. */
function queueFigure(scan: StepScan, { block, picture }: BlockInWord, piece: PicturePiece): () => PicturePiece | null {
  if (picture !== null) return queueOtherPicture(picture, piece);
  const paragraph = at(scan.paragraphs, block.start).insertParagraph("", "After");
  paragraph.styleBuiltIn = "Normal";
  queuePicture(paragraph, piece);
  return () => null;
}

/**
 * Sees to the header rows of tables that have been written. They stay unmarked while changes are tracked, and where Word has
 * refused to write the block before: what stands is not touched again then.
 */
async function markHeaderRows(
  context: WordContext,
  tables: readonly QueuedTable[],
  outcome: Done,
  isCautious: boolean,
): Promise<Done> {
  const dropped = droppedHeaders(tables);
  if (dropped.length === 0) return outcome;
  if (isCautious || outcome.tracked) return { ...outcome, headerUnmarked: true };
  await mendHeaderRows(context, dropped);
  return outcome;
}
