import { compareBlock } from "../document/compareBlock";
import { hashText } from "../document/hashText";
import { linesToPieces } from "../document/linesToPieces";
import { mergeTable } from "../document/mergeTable";
import type { Piece } from "../document/Piece";
import { pieceTexts } from "../document/pieceTexts";
import type { ReadBlock } from "../document/readBlock";
import { actionPlanTable } from "../plan/actionPlanTable";
import { markHeaderRows } from "./markHeaderRows";
import { queueChangedBlock } from "../word/queueChangedBlock";
import { queueTableChange } from "../word/queueTableChange";
import type { TableInWord } from "../word/queueTableRows";
import { ACTION_PLAN_STEP, ACTION_PLAN_TAG, actionPlanBlock } from "./actionPlanBlock";
import type { ActionPlanRequest } from "./ActionPlanRequest";
import { lookIn, sectionAround } from "./blockContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import type { StepScan } from "./scan";
import type { WordContext } from "../word/WordContext";

type Rows = readonly (readonly string[])[];

/** The action plan's block as it stands in Word; `inWord` is null where its table has been deleted. */
export interface ActionPlanInWord {
  readonly block: ReadBlock;
  readonly inWord: TableInWord | null;
}

/** Updates the action plan's table in place; what the user has edited in Word is never overwritten without their word. */
export async function changeActionPlan(
  context: WordContext,
  scan: StepScan,
  standing: ActionPlanInWord,
  request: ActionPlanRequest,
): Promise<Outcome> {
  const { plan, onEdited } = request;
  const { block, inWord } = standing;
  const merged = inWord && mergeTable(inWord.rows, actionPlanTable(plan.measures, plan.meta.language));
  const written = plan.written[ACTION_PLAN_TAG];
  const hash = merged && hashWith(block, merged);
  if (block.hash === written && hash === written) return { kind: "unchanged" };
  if (block.hash !== written && block.hash !== hash) {
    if (onEdited === "ask") return { kind: "edited", inWord: piecesOf(scan, standing) };
    if (onEdited === "below") return putBelow(context, scan, block, actionPlanBlock(plan), ACTION_PLAN_STEP, request);
  }
  return inWord === null || merged === null || hash === null
    ? replaceTable(context, scan, standing, request)
    : updateTable(context, scan, inWord, merged, hash, request);
}

async function updateTable(
  context: WordContext,
  { tracked }: StepScan,
  { table, rows }: TableInWord,
  merged: Rows,
  hash: string,
  request: ActionPlanRequest,
): Promise<Outcome> {
  queueTableChange(table, rows, merged);
  table.select("Start");
  const tag = ACTION_PLAN_TAG;
  return finishWriting(context, request, { tag, hash, tracked }, () => ({
    ...{ kind: "table", tag, before: rows, after: hash },
    written: request.plan.written[tag] ?? "",
  }));
}

/** Our columns are gone, or the table is: the block gets a new table in place of what is left. */
async function replaceTable(
  context: WordContext,
  scan: StepScan,
  { block, inWord }: ActionPlanInWord,
  request: ActionPlanRequest,
): Promise<Outcome> {
  const { tag, pieces } = actionPlanBlock(request.plan);
  const look = lookIn(scan, sectionAround(scan, block.start));
  const tables = queueChangedBlock(scan, block, compareBlock(block.lines, pieces), look);
  const hash = hashText(pieceTexts(pieces));
  const outcome = await finishWriting(context, request, { tag, hash, tracked: scan.tracked }, () => ({
    ...{ kind: "block", step: ACTION_PLAN_STEP, tag, removed: [], after: hash, rest: "" },
    before: piecesOf(scan, { block, inWord }),
    written: request.plan.written[tag] ?? "",
  }));
  return markHeaderRows(context, tables, outcome);
}

/** The hash that the block will have when its table holds the rows. */
function hashWith(block: ReadBlock, rows: Rows): string {
  return hashText(block.lines.flatMap((line) => (line.kind === "table" ? rows.flat() : [line.text])));
}

function piecesOf(scan: StepScan, { block, inWord }: ActionPlanInWord): readonly Piece[] {
  const { sectionLevel } = lookIn(scan, sectionAround(scan, block.start));
  return linesToPieces(scan.outline, block.lines, sectionLevel, () => inWord?.rows);
}
