import { at } from "../../document/at";
import { comparedText } from "../../document/block/caption";
import { hashText } from "../../document/block/hashText";
import { normaliseText } from "../../document/text/normaliseText";
import type { Piece } from "../../document/Piece";
import { outsideBlock } from "../../document/headings/restOfSection";
import type { Rows } from "../../document/table/Rows";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { sectionAround } from "../block/blockContext";
import type { BlockInWord } from "../block/BlockInWord";
import type { BlockPlace, BlockWrite, Restoration, TableChange } from "../block/BlockWrite";
import { lostMarks } from "../block/lostMarks";
import { type Outcome, nothingWritten } from "../Outcome";
import { type StepScan, readStepScan } from "../document/scan";
import type { BlockUndo, UndoRecord, HeadingsUndo, TakeOverUndo } from "../UndoRecord";
import { writeAction, type Decision } from "../block/writeAction";
import { attempt } from "../attempt";
import { readBlocks } from "../../document/block/readBlock";
import { changedParts } from "../../plan/stored/partContent";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import type { Plan } from "../../plan/Plan";
import { restorePlan, type PlanChange } from "../../plan/restorePlan";
import { queueRelease } from "../../word/Holder";
import { syncWithParts } from "../saving/syncWithParts";
import { undoCaptions } from "../front/undoCaptions";
import { undoFront } from "../front/undoFront";
import { undoStepNumbers } from "../front/undoStepNumbers";
import { undoTemplateLines } from "../front/undoTemplateLines";
import { restorationOf } from "./restorationOf";

/** Takes the last change back, if nothing of it has been changed since. Two round trips. */
export function undoLast(record: UndoRecord, plan: StoredPlan["plan"], store: StoredPlan["store"]): Promise<Outcome> {
  switch (record.kind) {
    case "headings":
      return undoHeadings(record);
    case "takeOver":
      return undoTakeOver(record, { plan, store });
    case "front":
      return undoFront(record, { plan, store });
    case "stepNumbers":
      return undoStepNumbers(record);
    case "captions":
      return undoCaptions(record);
    case "templateLines":
      return undoTemplateLines(record, plan.meta.language);
    case "block":
      return undoBlock(record, { plan, store });
  }
}

function undoBlock(record: BlockUndo, { plan, store }: StoredPlan): Promise<Outcome> {
  return writeAction(record.tag, { store }, (scan, inWord) => planUndo(scan, inWord, record, plan), { hasUndo: false });
}

function planUndo(scan: StepScan, inWord: BlockInWord | null, record: BlockUndo, plan: StoredPlan["plan"]): Decision {
  if (inWord === null || !isAsWritten(inWord, record)) return { kind: "changedSince" };
  const place = placeOf(scan, inWord, record);
  const restore = restoredBy(scan, inWord, record);
  if (place === null || restore === null) return { kind: "changedSince" };
  const { tag, title, before, known, written, kept } = record;
  const write: BlockWrite = {
    ...{ kind: "write", tag, title, place, pieces: before, plan, written, kept, restore },
    inPlace: inPlaceOf(inWord, record),
    ...(known !== undefined && { inWord: known }),
  };
  // Our own picture goes with the block.
  const lost = lostMarks(scan, write).filter((mark) => mark !== "picture" || !record.hasPicture);
  return lost.length === 0 ? write : { kind: "changedSince" };
}

/** A hash does not tell which cell a text stands in, nor an empty column: tables are compared cell by cell. */
function isAsWritten(
  { block, tables, hasOwnEdges, isHalf }: BlockInWord,
  { after, tables: written }: BlockUndo,
): boolean {
  if (isHalf) return true;
  const isSame =
    tables.length === written.length && tables.every(({ rows }, index) => isSameRows(rows, at(written, index)));
  return block.hash === after && isSame && hasOwnEdges;
}

/** A table that is written has as many cells in each row; rows of the user's with merged cells have fewer. */
function isSameRows(inWord: Rows, written: Rows): boolean {
  const width = Math.max(1, ...written.map((row) => row.length));
  return (
    inWord.length === written.length &&
    inWord.every(
      (row, line) =>
        (row.length === width || row.length === written[line]?.length) &&
        row.every((text, column) => normaliseText(text) === normaliseText(written[line]?.[column] ?? "")),
    )
  );
}

function placeOf({ outline: { paragraphs } }: StepScan, inWord: BlockInWord, { theirs }: BlockUndo): BlockPlace | null {
  if (theirs === undefined) return { kind: "standing", inWord };
  const { start } = inWord.block;
  const above = paragraphs.slice(Math.max(0, start - theirs.paragraphs), start);
  const isTheirs = above.length === theirs.paragraphs && hashText(above.map(comparedText)) === theirs.hash;
  return isTheirs ? { kind: "standing", inWord, above: theirs.paragraphs } : null;
}

/** What is to come back into the section; null where anything else of it has changed. */
function restoredBy(scan: StepScan, { block }: BlockInWord, record: BlockUndo): Restoration | null {
  const { removed, rest, tag, above } = record;
  if (removed.length === 0) return { others: [], removed: [], left: null };
  const section = sectionAround(scan, block.start);
  const others = section === null ? [] : outsideBlock(scan.outline, section, tag);
  const restoration = restorationOf(scan, others, { removed, rest });
  return restoration && { ...restoration, ...(above !== undefined && { below: { offset: above, end: block.end } }) };
}

function inPlaceOf({ tables }: BlockInWord, { before, inPlace }: BlockUndo): ReadonlyMap<Piece, TableChange> {
  const changes = inPlace.flatMap(({ piece, table, added }) => {
    const [old, inWord] = [before?.[piece], tables[table]];
    return old === undefined || inWord === undefined ? [] : [[old, { table: inWord, fewer: added }] as const];
  });
  return new Map(changes);
}

/** Takes inserted headings away again, if nothing has been written under them. Two round trips. */
function undoHeadings({ steps }: HeadingsUndo): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const inserted = [...scan.steps.value, scan.references].filter(({ id }) => steps.some((step) => step === id));
    const headings = inserted.flatMap(({ section, state }) => (section && state === "empty" ? [section.heading] : []));
    if (headings.length < inserted.length) return { kind: "changedSince" };
    for (const heading of headings) at(scan.paragraphs, heading).delete();
    await context.sync();
    return nothingWritten(null, scan.tracked);
  });
}

/** Gives back what was taken over: its controls go, its text stays, and the plan is as it was. Two round trips. */
function undoTakeOver({ controls, change }: TakeOverUndo, { plan, store }: StoredPlan): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const blocks = controls.map((tag) => readBlocks(scan.outline, tag));
    const restored = restore(plan, change);
    if (restored === null || blocks.some(({ length }) => length !== 1)) return { kind: "changedSince" };
    for (const block of blocks.flat()) queueRelease(scan, block);
    const tags = changedTags(change);
    const parts = [...new Set([...tags.map(partOfBlock), ...changedParts(plan, restored)])];
    const synced = await syncWithParts(context, restored, parts, store);
    const written = Object.fromEntries(tags.map((tag) => [tag, change.before.written[tag] ?? ""]));
    return { kind: "done", saved: { sent: plan, parts, ...synced }, written, undo: null, tracked: false };
  });
}

/** The blocks that the plan knew otherwise before. */
function changedTags({ before, after }: PlanChange): readonly string[] {
  return Object.keys(after.written).filter((tag) => after.written[tag] !== before.written[tag]);
}

/** The plan as it was, with what it knew of the document; null where it was changed since. */
function restore(plan: Plan, change: PlanChange): Plan | null {
  const restored = restorePlan(plan, change);
  return restored && { ...restored, written: change.before.written, inWord: change.before.inWord };
}
