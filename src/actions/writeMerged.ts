import { at } from "../document/at";
import { comparedText } from "../document/caption";
import { hashText } from "../document/hashText";
import { numberCaptions } from "../document/numberCaptions";
import type { ReadBlock } from "../document/readBlock";
import type { Rows } from "../document/table/Rows";
import type { SyncedTable } from "../document/table/SyncedTable";
import type { KnownTable } from "../plan/KnownTable";
import type { Plan } from "../plan/Plan";
import { shownColumns } from "../plan/table/shownColumns";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueNewColumns } from "../word/queueColumns";
import { queueTableChange } from "../word/queueTableChange";
import type { TableInWord } from "../word/queueTables";
import type { WordContext } from "../word/WordContext";
import { finishWriting } from "./finishWriting";
import { isWritten, mergedPlan } from "./mergedPlan";
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

/** Writes what a table in Word and the plan have come to into both. */
export async function writeMerged(
  context: WordContext,
  scan: StepScan,
  { block, inWord: { table, rows }, merged }: MergedTable,
  request: TableRequest,
): Promise<Outcome> {
  const { tag, before } = { tag: tableTag(request.table), before: request.plan };
  const plan = mergedPlan(request, merged);
  const known: KnownTable = { rows: merged.rows, identity: merged.identity };
  const hash = hashWith(scan, block, known.rows);
  const captions = numberCaptions(scan.outline, {}).edits;
  const same = plan === before && isWritten(before, tag, known, hash) && hash === block.hash;
  if (same && captions.length === 0) return { kind: "unchanged" };
  queueCaptionNumbers(scan, captions);
  queueTableChange(table, widened(request, { table, rows }, merged), merged.rows, merged.origins);
  table.select("Start");
  const changed = hash !== block.hash;
  const outcome = await finishWriting(
    context,
    { before, plan, store: request.store },
    { tag, hash, tracked: changed && scan.tracked, inWord: known },
    () => (changed ? { ...undoOf(before, tag), before: rows, added: merged.added, after: hash } : null),
  );
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
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

/** The hash that the block will have when its table holds the rows. */
function hashWith({ outline }: StepScan, { lines }: ReadBlock, rows: Rows): string {
  return hashText(
    lines.flatMap((line) => (line.kind === "table" ? rows.flat() : [comparedText(at(outline.paragraphs, line.index))])),
  );
}
