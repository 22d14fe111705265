import { compareBlock } from "../document/compareBlock";
import { hashPieces } from "../document/hashPieces";
import { linesToPieces } from "../document/linesToPieces";
import { numberCaptions } from "../document/numberCaptions";
import type { Piece } from "../document/Piece";
import type { ReadBlock } from "../document/readBlock";
import { insertedTable, type TableView } from "../plan/table/TableView";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queueChangedBlock } from "../word/queueChangedBlock";
import type { TableInWord } from "../word/queueTableRows";
import type { WordContext } from "../word/WordContext";
import { levelIn, lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import { markHeaderRows } from "./markHeaderRows";
import type { Outcome } from "./Outcome";
import type { StepScan } from "./scan";
import { tableBlock } from "./tableBlock";
import type { TableRequest } from "./TableRequest";

/** A table's block as it stands in Word; `inWord` is null where its table has been deleted. */
export interface StandingTable {
  readonly block: ReadBlock;
  readonly inWord: TableInWord | null;
}

/** The block gets a new table in place of what is left. */
export async function replaceTable(
  context: WordContext,
  scan: StepScan,
  standing: StandingTable,
  { plan, store, table }: TableRequest,
  view: TableView,
): Promise<Outcome> {
  const { block } = standing;
  const { tag, pieces } = numberedBlock(scan, block, tableBlock(plan, table, view));
  queueCaptionNumbers(scan, numberCaptions(scan.outline, changeOf(block, pieces)).edits);
  const look = lookIn(scan, sectionAround(scan, block.start), plan.meta.language);
  const tables = queueChangedBlock(scan, block, compareBlock(block.lines, pieces), look);
  const writing = { tag, hash: hashPieces(pieces), tracked: scan.tracked, inWord: insertedTable(view) };
  const outcome = await finishWriting(context, { before: plan, plan, store }, writing, () => ({
    ...{ kind: "block", step: table.step, tag, removed: [], after: writing.hash, rest: "" },
    before: piecesOf(scan, standing),
    written: plan.written[tag] ?? "",
  }));
  return markHeaderRows(context, tables, outcome);
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

/** The pieces that would write the block again as it stands. */
export function piecesOf(scan: StepScan, { block, inWord }: StandingTable): readonly Piece[] {
  const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
  return linesToPieces(scan.outline, block.lines, sectionLevel, () => inWord?.rows);
}
