import { at } from "../document/at";
import { comparedText } from "../document/caption";
import { hashText } from "../document/hashText";
import { numberCaptions } from "../document/numberCaptions";
import type { ReadBlock } from "../document/readBlock";
import type { Rows } from "../document/table/Rows";
import type { SyncedTable } from "../document/table/SyncedTable";
import type { KnownTable } from "../plan/KnownTable";
import type { Plan } from "../plan/Plan";
import { applyRows } from "../plan/table/applyRows";
import { hideColumn } from "../plan/table/columnEditing";
import { renameColumns } from "../plan/table/renameColumns";
import { shownColumns } from "../plan/table/shownColumns";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueNewColumns } from "../word/queueColumns";
import { queueTableChange } from "../word/queueTableChange";
import type { TableInWord } from "../word/queueTableRows";
import type { WordContext } from "../word/WordContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import type { StepScan } from "./scan";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";
import type { TableUndo } from "./UndoRecord";

/** A table of ours as it stands in Word, its block and what it and the plan have come to. */
export interface MergedTable {
  readonly block: ReadBlock;
  readonly inWord: TableInWord;
  readonly merged: SyncedTable;
}

/** Writes what a table in Word and the plan have come to: into both, or into the plan alone. */
export async function writeMerged(
  context: WordContext,
  scan: StepScan,
  { block, inWord: { table, rows }, merged }: MergedTable,
  request: TableRequest,
): Promise<Outcome> {
  const { tag, before } = { tag: tableTag(request.table), before: request.plan };
  const plan = mergedPlan(request, merged);
  const isRead = request.direction === "read";
  const known = isRead ? tableAsRead(rows, merged) : { rows: merged.rows, identity: merged.identity };
  const hash = hashWith(scan, block, known.rows);
  const captions = isRead ? [] : numberCaptions(scan.outline, {}).edits;
  const same = plan === before && isWritten(before, tag, known, hash) && hash === block.hash;
  if (same && captions.length === 0) return { kind: "unchanged" };
  if (!isRead) {
    queueCaptionNumbers(scan, captions);
    queueTableChange(table, widened(request, { table, rows }, merged), merged.rows, merged.origins);
    table.select("Start");
  }
  const changed = hash !== block.hash;
  const outcome = await finishWriting(
    context,
    { before, plan, store: request.store },
    { tag, hash, tracked: changed && scan.tracked, inWord: known },
    () => (changed ? { ...undoOf(before, tag), before: rows, added: merged.added, after: hash } : null),
  );
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
}

/** A column that somebody has deleted in Word is hidden in the plan, which keeps what stands in it. */
function mergedPlan({ plan, table }: TableRequest, merged: SyncedTable): Plan {
  const named = renameColumns(plan, table, merged.identity.columns, merged.rows[0] ?? []);
  const filled = applyRows(named, table, merged.plan, merged.lastNumber);
  return merged.gone.reduce((sofar, id) => hideColumn(sofar, table, id, true), filled);
}

/** The rows in Word with the columns that the table gets. */
function widened(
  { plan, table }: TableRequest,
  inWord: Pick<TableInWord, "table" | "rows">,
  merged: SyncedTable,
): Rows {
  const { added, origins, identity } = merged;
  if (added.length === 0) return inWord.rows;
  const known = new Map(shownColumns(plan, table, plan.meta.language).map(({ id, width }) => [id, width]));
  const widths = identity.columns.map((id) => known.get(id ?? "") ?? OTHER_WIDTH);
  return queueNewColumns(inWord.table, inWord.rows, { added, to: merged.rows, origins, widths });
}

/** How wide a column of the user's own in Word is, and the one of the rows' numbers. */
const OTHER_WIDTH = 8;

function undoOf(plan: Plan, tag: string): Pick<TableUndo, "kind" | "tag" | "known" | "written"> {
  return { kind: "table", tag, known: plan.inWord[tag] ?? null, written: plan.written[tag] ?? "" };
}

/** The table as it stands in Word, which is not written to. Where a row of it is not in the merge, its rows tell their own numbers. */
function tableAsRead(rows: Rows, { origins, identity, added }: SyncedTable): KnownTable {
  const numbers = rows.slice(1).map((_, index) => identity.rows[origins.indexOf(index + 1) - 1]);
  const isWhole = numbers.every((nr) => nr !== undefined);
  const columns = identity.columns.filter((_, column) => !added.includes(column));
  return { rows, identity: isWhole ? { columns, rows: numbers } : null };
}

/** Whether the plan knows the table as it will stand in Word. */
function isWritten(plan: Plan, tag: string, table: KnownTable, hash: string): boolean {
  return plan.written[tag] === hash && JSON.stringify(plan.inWord[tag]) === JSON.stringify(table);
}

/** The hash that the block will have when its table holds the rows. */
function hashWith({ outline }: StepScan, { lines }: ReadBlock, rows: Rows): string {
  return hashText(
    lines.flatMap((line) => (line.kind === "table" ? rows.flat() : [comparedText(at(outline.paragraphs, line.index))])),
  );
}
