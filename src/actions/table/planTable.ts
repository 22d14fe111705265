import { at } from "../../document/at";
import { comparedText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { rowsToCards } from "../../document/cards/cards";
import { changeCard } from "../../document/cards/changeCard";
import type { Rows } from "../../document/table/Rows";
import { spreadRows } from "../../document/table/spreadRows";
import type { SyncedTable } from "../../document/table/SyncedTable";
import { THEIRS } from "../../plan/stored/blockState";
import type { KnownTable } from "../../plan/table/KnownTable";
import type { Plan } from "../../plan/Plan";
import { shownColumns } from "../../plan/table/shownColumns";
import { insertedTable, type TableView } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";
import type { TableInWord } from "../../word/read/queueTables";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import type { BlockWrite, TableChange } from "../block/BlockWrite";
import type { Mark } from "../../document/Mark";
import { holdsForeignHeading } from "../block/isSurelyOurs";
import { lostMarks } from "../block/lostMarks";
import { mergedPlan } from "./mergedPlan";
import { mergeWith } from "./mergeWith";
import { numberedBlock } from "../block/numberedBlock";
import type { StepScan } from "../document/scan";
import { isDoubled, standingRows, type StandingRows } from "./standingRows";
import { inPlanLanguage, tableBlock } from "./tableBlock";
import { tableTag } from "../blockTags";
import type { TableRequest } from "./TableRequest";
import type { BlockReading, Decision } from "../block/writeAction";

/** How wide a column of the user's own in Word is, and the one of the rows' numbers. */
const OTHER_WIDTH = 8;

/**
 * Brings the table in Word and the plan together, cell by cell. Cells that were changed in both are asked about; a table
 * that is gone, is not ours any more, or that the user has made their own, is not touched without the user's word.
 */
export function planTable(scan: StepScan, inWord: BlockInWord, request: TableRequest): Decision {
  const { plan, table, direction } = request;
  const view = viewTable(plan, table);
  const isTheirs = direction === "both" && plan.written[tableTag(table)] === THEIRS;
  const isOurs = direction === "read" || request.onEdited === "replace" || isWhole(scan, inWord, request);
  const isLeft = isTheirs || !isOurs;
  const rows = isLeft ? null : standingRows(inWord, view, plan.inWord[tableTag(table)] ?? null);
  const merged = rows && mergeWith(view, rows, request);
  if (rows === null || merged === null) {
    return direction === "read" ? { kind: "missing" } : planAnew(scan, inWord, request);
  }
  if (merged.conflicts.length > 0) return { kind: "cells", tag: tableTag(table), conflicts: merged.conflicts };
  if (direction === "read") return planReading(inWord.block.hash, rows.rows, merged, request);
  const write = planMerged({ scan, inWord, merged, request }, view, rows);
  if (write === null) return planAnew(scan, inWord, request);
  const lost = lostMarks(scan, write);
  return lost.length === 0 || request.onEdited === "replace" ? write : planAnew(scan, inWord, request, lost);
}

/** A control with the table's tag can be anybody's, around more than one section. */
function isWhole(scan: StepScan, inWord: BlockInWord, { plan, table }: TableRequest): boolean {
  return inWord.isHalf || !holdsForeignHeading(scan, inWord, tableBlock(plan, table).pieces);
}

interface Merging {
  readonly scan: StepScan;
  readonly inWord: BlockInWord;
  readonly merged: SyncedTable;
  readonly request: TableRequest;
}

/** Brings what was changed of a table in Word into the plan. Nothing in the document changes. */
export function planReading(hash: string, rows: Rows, merged: SyncedTable, request: TableRequest): BlockReading {
  const { plan: before, table } = request;
  const plan = mergedPlan(request, merged);
  return { kind: "read", tag: tableTag(table), hash, plan, before, inWord: tableAsRead(rows, merged) };
}

/** The table as it stands in Word, which is not written to. Where a row of it is not in the merge, its rows tell their own numbers. */
function tableAsRead(rows: Rows, { origins, identity, added }: SyncedTable): KnownTable {
  const numbers = rows.slice(1).map((_, index) => identity.rows[origins.indexOf(index + 1) - 1]);
  const isWhole = numbers.every((nr) => nr !== undefined);
  const columns = identity.columns.filter((_, column) => !added.includes(column));
  return { rows, identity: isWhole ? { columns, rows: numbers } : null };
}

/** The merged table in the form that it is to have; null where the user is to be asked first. */
function planMerged(merging: Merging, view: TableView, rows: StandingRows): BlockWrite | null {
  if (rows.form !== view.form) {
    const { request, merged } = merging;
    return holdsMore(merging, rows) ? null : planWhole(merging.inWord, request, mergedPlan(request, merged));
  }
  return rows.form === "cards" ? planCards(merging, view) : planRows(merging, rows);
}

/** Whether there is more in the block than the plan has once it is merged: what is the user's own in a table or beside it. */
function holdsMore(
  { scan: { outline }, inWord: { block, tables }, merged, request }: Merging,
  { form, parts }: StandingRows,
): boolean {
  const ours = tableBlock(request.plan, request.table).pieces.flatMap((piece) =>
    piece.kind === "table" ? [] : [piece.text],
  );
  const texts = outline.paragraphs
    .slice(block.start, block.end)
    .flatMap((paragraph) => (paragraph.inTable ? [] : [comparedText(paragraph)]));
  if (merged.identity.columns.includes(null) || parts.some(({ aside }) => aside.length > 0)) return true;
  if (form === "table" && tables.length > parts.length) return true;
  return texts.some((text) => text.trim() !== "" && !ours.includes(text));
}

/** The table changes in place, and nothing beside it. */
function planRows(merging: Merging, { parts }: StandingRows): BlockWrite {
  const { inWord, merged, request } = merging;
  const [table, copy] = inWord.tables;
  if (table && copy && isDoubled(inWord) && isSame(merged.rows, table.rows)) return planWithout(merging, table, copy);
  const { added, identity } = merged;
  const wider = added.length > 0 && { wider: { added, widths: widthsOf(request, identity.columns) } };
  const spread = spreadRows(parts, merged);
  const changes = parts.map(({ table, aside, hasHeader }, index) => {
    const { rows, origins } = at(spread, index);
    return { rows, hasRows: rows.length > Number(hasHeader), change: { table, origins, aside, hasHeader, ...wider } };
  });
  const [main, ...others] = changes;
  const empty = others.filter(({ hasRows }) => !hasRows).map(({ change }) => change.table.rows);
  const write = planInPlace(
    merging,
    changes.filter((each) => each === main || each.hasRows),
  );
  // A part of a split table whose rows are all gone goes with them.
  return { ...write, pieces: write.pieces.filter((piece) => piece.kind !== "table" || !empty.includes(piece.rows)) };
}

/** One of two goes. */
function planWithout(merging: Merging, table: TableInWord, copy: TableInWord): BlockWrite {
  const write = planInPlace(merging, [{ rows: merging.merged.rows, change: { table } }]);
  return { ...write, pieces: write.pieces.filter((piece) => piece.kind !== "table" || piece.rows !== copy.rows) };
}

function isSame(rows: Rows, others: Rows): boolean {
  return JSON.stringify(rows) === JSON.stringify(others);
}

function widthsOf({ plan, table }: TableRequest, columns: readonly (string | null)[]): readonly number[] {
  const known = new Map(shownColumns(plan, table, plan.meta.language).map(({ id, width }) => [id, width]));
  return columns.map((id) => known.get(id ?? "") ?? OTHER_WIDTH);
}

/**
 * Lines of cards change in place; where cards come, go or move, the cards that are not the same are written anew. Null where
 * text of somebody's stands between them then.
 */
function planCards(merging: Merging, { columns, isNumbered }: TableView): BlockWrite | null {
  const { scan, inWord, merged } = merging;
  const cards = rowsToCards(merged.rows, { ids: merged.identity.columns, isNumbered });
  if (isSameCards(inWord, merged)) {
    const changes = inWord.tables.map((table, index) => {
      const { rows, origins } = changeCard(table.rows, at(cards, index).rows, columns);
      return { rows, change: { table, origins } };
    });
    return planInPlace(merging, changes);
  }
  const now = piecesOf(scan, inWord);
  const text = now.slice(
    0,
    now.findIndex(({ kind }) => kind === "table"),
  );
  const isAlone = now.slice(text.length).every(({ kind }) => kind === "table");
  return isAlone ? { ...merge(merging), pieces: [...text, ...cards] } : null;
}

/** Whether the cards are the same ones in the same order. */
function isSameCards({ tables }: BlockInWord, { origins }: SyncedTable): boolean {
  return origins.length === tables.length + 1 && origins.every((origin, index) => origin === index);
}

type InPlaceWrite = BlockWrite & { readonly pieces: readonly Piece[] };

interface Change {
  readonly rows: Rows;
  readonly change: TableChange;
}

/** Tables get other rows in place; all else in the block stays. */
function planInPlace(merging: Merging, changes: readonly Change[]): InPlaceWrite {
  const inPlace = new Map<Piece, TableChange>();
  const byRows = new Map(changes.map((each) => [each.change.table.rows, each]));
  const pieces = piecesOf(merging.scan, merging.inWord).map((piece): Piece => {
    const found = piece.kind === "table" ? byRows.get(piece.rows) : undefined;
    if (piece.kind !== "table" || found === undefined) return inPlanLanguage(piece, merging.request);
    const changed = { ...piece, rows: found.rows };
    inPlace.set(changed, found.change);
    return changed;
  });
  return { ...merge(merging), pieces, inPlace, keepsRest: true };
}

/** The plan and its table are saved as they have been merged. */
function merge({ inWord, merged, request }: Merging): Omit<BlockWrite, "pieces"> {
  const { plan: before, table } = request;
  const { tag, title } = tableBlock(before, table);
  const known = { rows: merged.rows, identity: merged.identity };
  const place = { kind: "standing", inWord } as const;
  return { kind: "write", tag, title, place, plan: mergedPlan(request, merged), before, inWord: known };
}

/** The block gets the table as the plan has it in place of what stands there. `plan` is the one to save with it. */
function planWhole(inWord: BlockInWord, { plan: before, table }: TableRequest, plan: Plan): BlockWrite {
  const view = viewTable(plan, table);
  const place = { kind: "standing", inWord } as const;
  return { kind: "write", ...tableBlock(plan, table, view), place, plan, before, inWord: insertedTable(view) };
}

/** The whole table as the plan has it, in the way that the user says. */
function planAnew(scan: StepScan, inWord: BlockInWord, request: TableRequest, lost: readonly Mark[] = []): Decision {
  const { plan, table, onEdited } = request;
  if (onEdited === "replace" || inWord.isHalf) return planWhole(inWord, request, plan);
  const view = viewTable(plan, table);
  const ours = tableBlock(plan, table, view);
  if (onEdited === "below") {
    return { kind: "write", ...ours, place: { kind: "below", theirs: inWord }, plan, inWord: insertedTable(view) };
  }
  const pieces = numberedBlock(scan, inWord.block, ours.pieces);
  return { kind: "edited", tag: ours.tag, inWord: piecesOf(scan, inWord), ours: pieces, lost };
}
