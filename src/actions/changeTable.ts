import { comparedText } from "../document/caption";
import { syncTable } from "../document/table/syncTable";
import type { SyncedTable } from "../document/table/SyncedTable";
import { THEIRS } from "../plan/blockState";
import { insertedTable, type TableView } from "../plan/table/TableView";
import { viewTable } from "../plan/table/viewTable";
import type { WordContext } from "../word/WordContext";
import { mergedPlan } from "./mergedPlan";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import { readMerged } from "./readMerged";
import { numberedBlock, replaceTable } from "./replaceTable";
import type { StepScan } from "./scan";
import { piecesOf, readRows, type StandingRows, type StandingTable } from "./StandingTable";
import { tableBlock } from "./tableBlock";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";
import { writeCards } from "./writeCards";
import { writeMerged } from "./writeMerged";

/**
 * Brings the table in Word and the plan together, cell by cell. Cells that were changed in both are asked about; a table
 * that is gone, is not ours any more, or that the user has made their own, is not touched without the user's word.
 */
export async function changeTable(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  request: TableRequest,
): Promise<Outcome> {
  const { plan, table, direction } = request;
  const view = viewTable(plan, table);
  const isTheirs = direction === "both" && plan.written[tableTag(table)] === THEIRS;
  const inWord = isTheirs ? null : readRows(standing, view);
  const merged = inWord && mergeWith(view, inWord, request);
  if (inWord === null || merged === null) {
    return direction === "read" ? { kind: "missing" } : writeAnew(context, scan, standing, request);
  }
  if (merged.conflicts.length > 0) return { kind: "cells", tag: tableTag(table), conflicts: merged.conflicts };
  if (direction === "read") return readMerged(context, standing.block, inWord.rows, merged, request);
  const written = await writeAs(view, inWord, { context, scan, standing, merged, request });
  return written ?? writeAnew(context, scan, standing, request);
}

interface Writing {
  readonly context: WordContext;
  readonly scan: StepScan;
  readonly standing: StandingTable;
  readonly merged: SyncedTable;
  readonly request: TableRequest;
}

/** Writes the merged table in the form that it is to have; null where the user is to be asked first. */
async function writeAs(
  view: TableView,
  { form }: StandingRows,
  { context, scan, standing, merged, request }: Writing,
): Promise<Outcome | null> {
  const { block, tables } = standing;
  const [inWord] = tables;
  if (form !== view.form) {
    const plan = mergedPlan(request, merged);
    return holdsMore(scan, standing, merged, request) ? null : replaceTable(context, scan, standing, request, plan);
  }
  if (form === "cards") return writeCards(context, scan, standing, merged, request);
  return inWord ? writeMerged(context, scan, { block, inWord, merged }, request) : null;
}

/** Whether there is more in the block than the plan has once it is merged: columns of the user's own, or other text. */
function holdsMore(
  { outline }: StepScan,
  { block }: StandingTable,
  merged: SyncedTable,
  request: TableRequest,
): boolean {
  const ours = tableBlock(request.plan, request.table).pieces.flatMap((piece) =>
    piece.kind === "table" ? [] : [piece.text],
  );
  const texts = outline.paragraphs
    .slice(block.start, block.end)
    .flatMap((paragraph) => (paragraph.inTable ? [] : [comparedText(paragraph)]));
  return merged.identity.columns.includes(null) || texts.some((text) => text.trim() !== "" && !ours.includes(text));
}

/** Writes the whole table as the plan has it, in the way that the user says. */
async function writeAnew(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  request: TableRequest,
): Promise<Outcome> {
  const { plan, table, onEdited } = request;
  const { block } = standing;
  if (onEdited === "replace") return replaceTable(context, scan, standing, request);
  const view = viewTable(plan, table);
  const ours = tableBlock(plan, table, view);
  if (onEdited === "below") {
    return putBelow(context, scan, block, ours, table.step, { ...request, inWord: insertedTable(view) });
  }
  const { pieces } = numberedBlock(scan, block, ours);
  return { kind: "edited", tag: ours.tag, inWord: piecesOf(scan, standing), ours: pieces };
}

function mergeWith(view: TableView, inWord: StandingRows, { plan, table, choices }: TableRequest): SyncedTable | null {
  const known = plan.inWord[tableTag(table)];
  const synced = syncTable({
    columns: view.columns,
    base: known?.rows ?? null,
    baseIdentity: known?.identity ?? null,
    inWord: inWord.rows,
    ours: { header: view.header, rows: view.rows },
    choices: choices ?? {},
    prefix: view.prefix,
    nextNumber: view.last + 1,
    isNumbered: view.isNumbered,
    canWiden: inWord.canWiden,
  });
  return synced.rows === null ? null : synced;
}
