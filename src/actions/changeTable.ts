import { at } from "../document/at";
import { comparedText } from "../document/caption";
import { hashPieces } from "../document/hashPieces";
import { hashText } from "../document/hashText";
import { linesToPieces } from "../document/linesToPieces";
import { numberCaptions } from "../document/numberCaptions";
import type { Piece } from "../document/Piece";
import { compareBlock } from "../document/compareBlock";
import type { ReadBlock } from "../document/readBlock";
import type { Rows } from "../document/table/Rows";
import { syncTable } from "../document/table/syncTable";
import type { SyncedTable } from "../document/table/SyncedTable";
import type { Plan } from "../plan/Plan";
import type { KnownTable } from "../plan/KnownTable";
import { renameColumns } from "../plan/table/renameColumns";
import { applyRows } from "../plan/table/applyRows";
import { insertedTable, type TableView } from "../plan/table/TableView";
import { viewTable } from "../plan/table/viewTable";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueChangedBlock } from "../word/queueChangedBlock";
import { queueTableChange } from "../word/queueTableChange";
import type { TableInWord } from "../word/queueTableRows";
import type { WordContext } from "../word/WordContext";
import { levelIn, lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import { markHeaderRows } from "./markHeaderRows";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import type { StepScan } from "./scan";
import { tableBlock } from "./tableBlock";
import { tableTag } from "./tableTag";
import type { TableUndo } from "./UndoRecord";
import type { TableRequest } from "./TableRequest";

/** A table's block as it stands in Word; `inWord` is null where its table has been deleted. */
export interface StandingTable {
  readonly block: ReadBlock;
  readonly inWord: TableInWord | null;
}

/**
 * Brings the table in Word and the plan together, cell by cell. Cells that were changed in both are asked about; a table
 * that is gone, or is not ours any more, is not touched without the user's word.
 */
export async function changeTable(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  request: TableRequest,
): Promise<Outcome> {
  const { plan, table, onEdited, direction } = request;
  const { block, inWord } = standing;
  const view = viewTable(plan, table);
  const merged = inWord && mergeWith(view, inWord, request);
  if (inWord !== null && merged !== null) {
    if (merged.conflicts.length > 0) return { kind: "cells", tag: tableTag(table), conflicts: merged.conflicts };
    return writeMerged(context, scan, { block, inWord }, merged, request);
  }
  if (direction === "read") return { kind: "missing" };
  if (onEdited === "replace") return replaceTable(context, scan, standing, request, view);
  const ours = tableBlock(plan, table, view);
  if (onEdited === "below") {
    return putBelow(context, scan, block, ours, table.step, { ...request, inWord: insertedTable(view) });
  }
  const { pieces } = numberCaptions(scan.outline, {
    without: block.controlId,
    index: block.start,
    pieces: ours.pieces,
  });
  return { kind: "edited", tag: ours.tag, inWord: piecesOf(scan, standing), ours: pieces };
}

function mergeWith(view: TableView, { rows }: TableInWord, { plan, table, choices }: TableRequest): SyncedTable | null {
  const known = plan.inWord[tableTag(table)];
  const synced = syncTable({
    columns: view.columns,
    base: known?.rows ?? null,
    baseIdentity: known?.identity ?? null,
    inWord: rows,
    ours: { header: view.header, rows: view.rows },
    choices: choices ?? {},
    prefix: view.prefix,
    nextNumber: view.last + 1,
  });
  return synced.rows === null ? null : synced;
}

async function writeMerged(
  context: WordContext,
  scan: StepScan,
  { block, inWord: { table, rows } }: { readonly block: ReadBlock; readonly inWord: TableInWord },
  merged: SyncedTable,
  request: TableRequest,
): Promise<Outcome> {
  const { tag, before } = { tag: tableTag(request.table), before: request.plan };
  const named = renameColumns(before, request.table, merged.identity.columns, merged.rows[0] ?? []);
  const plan = applyRows(named, request.table, merged.plan, merged.lastNumber);
  const known =
    request.direction === "read" ? tableAsRead(rows, merged) : { rows: merged.rows, identity: merged.identity };
  const after = known.rows;
  const hash = hashWith(scan, block, after);
  const captions = request.direction === "read" ? [] : numberCaptions(scan.outline, {}).edits;
  const same = plan === before && isWritten(before, tag, known, hash) && hash === block.hash;
  if (same && captions.length === 0) return { kind: "unchanged" };
  queueCaptionNumbers(scan, captions);
  queueTableChange(table, rows, after, request.direction === "read" ? undefined : merged.origins);
  if (request.direction === "both") table.select("Start");
  const changed = hash !== block.hash;
  const outcome = await finishWriting(
    context,
    { before, plan, store: request.store },
    { tag, hash, tracked: changed && scan.tracked, inWord: known },
    () => (changed ? { ...undoOf(before, tag), before: rows, after: hash } : null),
  );
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
}

function undoOf(plan: Plan, tag: string): Pick<TableUndo, "kind" | "tag" | "known" | "written"> {
  return { kind: "table", tag, known: plan.inWord[tag] ?? null, written: plan.written[tag] ?? "" };
}

/** The table as it stands in Word, which is not written to. Where a row of it is not in the merge, its rows tell their own numbers. */
function tableAsRead(rows: Rows, { origins, identity }: SyncedTable): KnownTable {
  const numbers = rows.slice(1).map((_, index) => identity.rows[origins.indexOf(index + 1) - 1]);
  const isWhole = numbers.every((nr) => nr !== undefined);
  return { rows, identity: isWhole ? { columns: identity.columns, rows: numbers } : null };
}

/** Whether the plan knows the table as it will stand in Word. */
function isWritten(plan: Plan, tag: string, table: KnownTable, hash: string): boolean {
  return plan.written[tag] === hash && JSON.stringify(plan.inWord[tag]) === JSON.stringify(table);
}

/** The block gets a new table in place of what is left. */
async function replaceTable(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  { plan, store, table }: TableRequest,
  view: TableView,
): Promise<Outcome> {
  const { block } = standing;
  const ours = tableBlock(plan, table, view);
  const { tag } = ours;
  const change = { without: block.controlId, index: block.start, pieces: ours.pieces };
  const { pieces, edits } = numberCaptions(scan.outline, change);
  queueCaptionNumbers(scan, edits);
  const look = lookIn(scan, sectionAround(scan, block.start), plan.meta.language);
  const tables = queueChangedBlock(scan, block, compareBlock(block.lines, pieces), look);
  const hash = hashPieces(pieces);
  const writing = { tag, hash, tracked: scan.tracked, inWord: insertedTable(view) };
  const outcome = await finishWriting(context, { before: plan, plan, store }, writing, () => ({
    ...{ kind: "block", step: table.step, tag, removed: [], after: hash, rest: "" },
    before: piecesOf(scan, standing),
    written: plan.written[tag] ?? "",
  }));
  return markHeaderRows(context, tables, outcome);
}

/** The hash that the block will have when its table holds the rows. */
function hashWith({ outline }: StepScan, { lines }: ReadBlock, rows: Rows): string {
  return hashText(
    lines.flatMap((line) => (line.kind === "table" ? rows.flat() : [comparedText(at(outline.paragraphs, line.index))])),
  );
}

function piecesOf(scan: StepScan, { block, inWord }: StandingTable): readonly Piece[] {
  const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
  return linesToPieces(scan.outline, block.lines, sectionLevel, () => inWord?.rows);
}
