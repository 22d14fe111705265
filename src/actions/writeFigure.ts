import { hashPieces } from "../document/hashPieces";
import { numberCaptions } from "../document/numberCaptions";
import { planAppend } from "../document/planInsertion";
import { readBlocks } from "../document/readBlock";
import { queueCaptionNumbers } from "../word/queueCaptionNumbers";
import { queuePictureIn } from "../word/queuePicture";
import { queueTables } from "../word/queueTables";
import type { WordContext } from "../word/WordContext";
import { attempt } from "./attempt";
import { blockTitle, lookIn, sectionAround } from "./blockContext";
import { doubled } from "./doubled";
import type { FigureRequest } from "./FigureRequest";
import { finishWriting } from "./finishWriting";
import { insertBlock } from "./insertBlock";
import { markHeaderRows } from "./markHeaderRows";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import { replaceFigure, type StandingFigure } from "./replaceFigure";
import { locate, readStepScan, type StepScan } from "./scan";
import { piecesOf } from "./StandingTable";

/**
 * Inserts a figure with its table and text at the end of its step, or updates it in place. Where somebody has edited it in
 * Word the user is asked first. Three round trips at most to insert, two to update.
 */
export function writeFigure(request: FigureRequest): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const { tag } = request;
    const readTables = queueTables(context, tag);
    const readPicture = queuePictureIn(context, tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, tag);
    if (block === undefined) return insertNew(context, scan, request);
    if (copies.length > 0) return doubled(scan, tag, [block, ...copies]);
    return changeFigure(context, scan, { block, tables: readTables(), picture: readPicture() }, request);
  });
}

async function insertNew(context: WordContext, scan: StepScan, request: FigureRequest): Promise<Outcome> {
  const { step, heading } = request;
  const located = locate(scan, step, heading);
  if (located.kind !== "located") return located;
  const { section } = located;
  return insertBlock(
    context,
    scan,
    newBlock(request),
    { step, section, ...planAppend(scan.outline, section) },
    request,
  );
}

function newBlock({ tag, title, pieces }: FigureRequest): Parameters<typeof insertBlock>[2] {
  return { tag, title: blockTitle(title), pieces };
}

async function changeFigure(
  context: WordContext,
  scan: StepScan,
  standing: StandingFigure,
  request: FigureRequest,
): Promise<Outcome> {
  const { block, picture } = standing;
  const { tag, step, plan, onEdited } = request;
  const change = { without: block.controlId, index: block.start, pieces: request.pieces };
  const { pieces, edits } = numberCaptions(scan.outline, change);
  const [written, after] = [plan.written[tag], hashPieces(pieces)];
  if (block.hash === after && written === after && picture !== null) return { kind: "unchanged" };
  if (block.hash !== written && block.hash !== after) {
    if (onEdited === "ask") return { kind: "edited", tag, inWord: piecesOf(scan, standing), ours: pieces };
    if (onEdited === "below") return putBelow(context, scan, block, newBlock(request), step, request);
  }
  queueCaptionNumbers(scan, edits);
  const look = lookIn(scan, sectionAround(scan, block.start), plan.meta.language);
  const { tables, readBefore } = replaceFigure(scan, standing, pieces, look);
  const outcome = await finishWriting(context, request, { tag, hash: after, tracked: scan.tracked }, () => ({
    ...{ kind: "figure", tag, after, before: readBefore() },
    written: written ?? "",
  }));
  return markHeaderRows(context, tables, outcome);
}
