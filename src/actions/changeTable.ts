import { syncTable } from "../document/table/syncTable";
import type { SyncedTable } from "../document/table/SyncedTable";
import { THEIRS } from "../plan/blockState";
import { insertedTable, type TableView } from "../plan/table/TableView";
import { viewTable } from "../plan/table/viewTable";
import type { TableInWord } from "../word/queueTableRows";
import type { WordContext } from "../word/WordContext";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import { numberedBlock, piecesOf, replaceTable, type StandingTable } from "./replaceTable";
import type { StepScan } from "./scan";
import { tableBlock } from "./tableBlock";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";
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
  const { block, inWord } = standing;
  const view = viewTable(plan, table);
  const isTheirs = direction === "both" && plan.written[tableTag(table)] === THEIRS;
  const merged = inWord && !isTheirs ? mergeWith(view, inWord, request) : null;
  if (inWord === null || merged === null) {
    return direction === "read" ? { kind: "missing" } : writeAnew(context, scan, standing, request, view);
  }
  if (merged.conflicts.length > 0) return { kind: "cells", tag: tableTag(table), conflicts: merged.conflicts };
  return writeMerged(context, scan, { block, inWord, merged }, request);
}

/** Writes the whole table as the plan has it, in the way that the user says. */
async function writeAnew(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  request: TableRequest,
  view: TableView,
): Promise<Outcome> {
  const { plan, table, onEdited } = request;
  const { block } = standing;
  if (onEdited === "replace") return replaceTable(context, scan, standing, request, view);
  const ours = tableBlock(plan, table, view);
  if (onEdited === "below") {
    return putBelow(context, scan, block, ours, table.step, { ...request, inWord: insertedTable(view) });
  }
  const { pieces } = numberedBlock(scan, block, ours);
  return { kind: "edited", tag: ours.tag, inWord: piecesOf(scan, standing), ours: pieces };
}

function mergeWith(view: TableView, inWord: TableInWord, { plan, table, choices }: TableRequest): SyncedTable | null {
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
