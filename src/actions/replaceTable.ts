import { compareBlock } from "../document/compareBlock";
import { hashPieces } from "../document/hashPieces";
import { numberCaptions } from "../document/numberCaptions";
import type { Piece } from "../document/Piece";
import type { ReadBlock } from "../document/readBlock";
import type { KnownTable } from "../plan/KnownTable";
import type { Plan } from "../plan/Plan";
import { insertedTable } from "../plan/table/TableView";
import { viewTable } from "../plan/table/viewTable";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueChangedBlock } from "../word/queueChangedBlock";
import type { WordContext } from "../word/WordContext";
import { lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import { markHeaderRows } from "./markHeaderRows";
import type { Outcome } from "./Outcome";
import type { StepScan } from "./scan";
import { piecesOf, type StandingTable } from "./StandingTable";
import { tableBlock } from "./tableBlock";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";

/** What a block is to hold, and the plan that is saved with it. */
export interface BlockChange {
  readonly pieces: readonly Piece[];
  readonly plan: Plan;
  readonly inWord: KnownTable;
}

/** The block gets the table as the plan has it in place of what stands there. `plan` is the one to save with it. */
export function replaceTable(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  request: TableRequest,
  plan: Plan = request.plan,
): Promise<Outcome> {
  const view = viewTable(plan, request.table);
  const { pieces } = numberedBlock(scan, standing.block, tableBlock(plan, request.table, view));
  return rewriteBlock(context, scan, standing, request, { pieces, plan, inWord: insertedTable(view) });
}

/** Turns a table's block into other pieces, keeping what is in both. */
export async function rewriteBlock(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  { plan: before, store, table }: TableRequest,
  { pieces, plan, inWord }: BlockChange,
): Promise<Outcome> {
  const { block } = standing;
  const tag = tableTag(table);
  queueCaptionNumbers(scan, numberCaptions(scan.outline, changeOf(block, pieces)).edits);
  const look = lookIn(scan, sectionAround(scan, block.start), plan.meta.language);
  const tables = queueChangedBlock(scan, block, compareBlock(block.lines, pieces), look);
  const writing = { tag, hash: hashPieces(pieces), tracked: scan.tracked, inWord };
  const known = before.inWord[tag];
  const outcome = await finishWriting(context, { before, plan, store }, writing, () => ({
    ...{ kind: "block", step: table.step, tag, removed: [], after: writing.hash, rest: "" },
    before: piecesOf(scan, standing),
    written: before.written[tag] ?? "",
    ...(known && { known }),
  }));
  const marked = await markHeaderRows(context, tables, outcome);
  return marked.kind === "done" && plan !== before ? { ...marked, fromWord: true } : marked;
}

/** The block with the numbers that its captions will have in the place of the one that stands there. */
export function numberedBlock<T extends { readonly pieces: readonly Piece[] }>(
  { outline }: StepScan,
  standing: ReadBlock,
  block: T,
): T {
  return { ...block, pieces: numberCaptions(outline, changeOf(standing, block.pieces)).pieces };
}

function changeOf({ controlId, start }: ReadBlock, pieces: readonly Piece[]): Parameters<typeof numberCaptions>[1] {
  return { without: controlId, index: start, pieces };
}
