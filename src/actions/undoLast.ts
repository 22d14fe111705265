import { at } from "../document/at";
import { compareBlock } from "../document/compareBlock";
import { numberCaptions } from "../document/numberCaptions";
import { readBlocks, type ReadBlock } from "../document/readBlock";
import { fingerprint, outsideBlock } from "../document/restOfSection";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import { queueBlockDeletion } from "../word/queueBlockDeletion";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueChangedBlock } from "../word/queueChangedBlock";
import { queueFewerColumns } from "../word/queueColumns";
import { queueOwnEdges } from "../word/queueOwnEdges";
import { queueTableChange } from "../word/queueTableChange";
import { queuePictureIn } from "../word/queuePicture";
import { queueTables, type TableInWord } from "../word/queueTables";
import { queueRestoration } from "../word/queueTemplateLines";
import { attempt } from "./attempt";
import { lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import { markHeaderRows } from "./markHeaderRows";
import { replaceFigure, type StandingFigure } from "./replaceFigure";
import { readStepScan, type StepScan } from "./scan";
import { undoHeadings } from "./undoHeadings";
import type { BlockUndo, FigureUndo, TableUndo, UndoRecord } from "./UndoRecord";
import type { WordContext, WordParagraph } from "../word/WordContext";

interface Context {
  readonly plan: Plan;
  readonly store: Store;
}

/** Takes the last change back, if nothing of it has been changed since. Two round trips. */
export function undoLast(record: UndoRecord, plan: Plan, store: Store): Promise<Outcome> {
  if (record.kind === "headings") return undoHeadings(record);
  return attempt(async (context): Promise<Outcome> => {
    const readTables = queueTables(context, record.tag);
    const readPicture = queuePictureIn(context, record.tag);
    const hasOwnEdges = queueOwnEdges(context, record.tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, record.tag);
    if (block?.hash !== record.after || copies.length > 0 || !hasOwnEdges()) return { kind: "changedSince" };
    if (record.kind === "block") return undoBlock(context, scan, block, record, { plan, store });
    if (record.kind === "figure") {
      const standing = { block, tables: readTables(), picture: readPicture() };
      return undoFigure(context, scan, standing, record, { plan, store });
    }
    return undoTable(context, scan, readTables()[0] ?? null, record, { plan, store });
  });
}

async function undoTable(
  context: WordContext,
  { tracked }: StepScan,
  inWord: TableInWord | null,
  { tag, before, added, known, written }: TableUndo,
  request: Context,
): Promise<Outcome> {
  if (inWord === null) return { kind: "changedSince" };
  queueTableChange(inWord.table, queueFewerColumns(inWord.table, inWord.rows, added), before);
  return finishWriting(context, request, { tag, hash: written, tracked, inWord: known }, () => null);
}

async function undoFigure(
  context: WordContext,
  scan: StepScan,
  standing: StandingFigure,
  { tag, before, written }: FigureUndo,
  request: Context,
): Promise<Outcome> {
  const { block } = standing;
  const change = { without: block.controlId, index: block.start, pieces: before };
  const { pieces, edits } = numberCaptions(scan.outline, change);
  queueCaptionNumbers(scan, edits);
  const look = lookIn(scan, sectionAround(scan, block.start), request.plan.meta.language);
  const { tables } = replaceFigure(scan, standing, pieces, look);
  const outcome = await finishWriting(context, request, { tag, hash: written, tracked: scan.tracked }, () => null);
  return markHeaderRows(context, tables, outcome);
}

async function undoBlock(
  context: WordContext,
  scan: StepScan,
  block: ReadBlock,
  record: BlockUndo,
  request: Context,
): Promise<Outcome> {
  const { tag, written, removed, before, rest, known = null } = record;
  const section = sectionAround(scan, block.start);
  const look = lookIn(scan, section, request.plan.meta.language);
  let left: WordParagraph | null = null;
  if (removed.length > 0) {
    const others = section === null ? [] : outsideBlock(scan.outline, section, tag);
    const compared = compareRest(scan, others, rest);
    if (!compared.same) return { kind: "changedSince" };
    ({ left } = compared);
    queueRestoration(scan, left === null ? others : others.slice(0, -1), removed, look);
  }
  const change = { without: block.controlId, index: block.start, pieces: before ?? [] };
  const { pieces, edits } = numberCaptions(scan.outline, change);
  queueCaptionNumbers(scan, edits);
  if (before === null) queueBlockDeletion(scan, block);
  else queueChangedBlock(scan, block, compareBlock(block.lines, pieces), look);
  left?.delete();
  return finishWriting(
    context,
    request,
    { tag, hash: written, tracked: scan.tracked, ...(request.plan.inWord[tag] && { inWord: known }) },
    () => null,
  );
}

/**
 * Whether the rest of a section is as it was. Where the document ended in a line that made way, Word has kept an empty
 * paragraph in its place, which is `left`.
 */
function compareRest(
  scan: StepScan,
  others: readonly number[],
  rest: string,
): { readonly same: boolean; readonly left: WordParagraph | null } {
  if (fingerprint(scan.outline, others) === rest) return { same: true, left: null };
  const last = scan.outline.paragraphs.length - 1;
  const isLeft = others.at(-1) === last && at(scan.outline.paragraphs, last).text.trim() === "";
  const same = isLeft && fingerprint(scan.outline, others.slice(0, -1)) === rest;
  return { same, left: same ? at(scan.paragraphs, last) : null };
}
