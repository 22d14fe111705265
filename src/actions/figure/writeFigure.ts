import { hashPieces } from "../../document/block/hashPieces";
import { hashText } from "../../document/block/hashText";
import type { Piece, TablePiece } from "../../document/Piece";
import { planAppend } from "../../document/headings/planInsertion";
import type { TableInWord } from "../../word/read/queueTables";
import { blockTitle } from "../block/blockContext";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import type { BlockWrite, TableChange } from "../block/BlockWrite";
import { isSurelyOurs } from "../block/isSurelyOurs";
import { lostMarks } from "../block/lostMarks";
import { numberedBlock } from "../block/numberedBlock";
import type { Outcome, EditedChoice } from "../Outcome";
import { type StepScan } from "../document/scan";
import { locate } from "../document/locate";
import { writeAction, type Decision } from "../block/writeAction";
import type { StepId } from "../../content/StepId";
import type { Candidate } from "../../document/headings/FoundStep";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import type { Stored } from "../block/finishWriting";

/**
 * Inserts a figure or an agenda with its table and text at the end of its step, or updates it in place. Where somebody has edited it in
 * Word the user is asked first. Three round trips at most to insert, two to update.
 */
export function writeFigure(request: FigureRequest): Promise<Outcome> {
  return writeAction(request.tag, request, (scan, inWord) =>
    inWord === null ? planNew(scan, request) : planStanding(scan, inWord, request),
  );
}

function planNew(scan: StepScan, request: FigureRequest): Decision {
  const { step, heading } = request;
  const located = locate(scan, step, heading);
  if (located.kind !== "located") return located;
  const { section } = located;
  const { index } = planAppend(scan.outline, section);
  return { ...blockOf(request), place: { kind: "new", step, section, index } };
}

function blockOf({ tag, title, pieces, plan }: FigureRequest): Omit<BlockWrite, "place"> {
  return { kind: "write", tag, title: blockTitle(title), pieces, plan };
}

function planStanding(scan: StepScan, inWord: BlockInWord, request: FigureRequest): Decision {
  const { tag, plan, pieces, onEdited } = request;
  const { block, isHalf } = inWord;
  const write: BlockWrite = {
    ...blockOf(request),
    place: { kind: "standing", inWord },
    inPlace: inPlace(inWord, pieces),
  };
  const isOurs = block.hash === plan.written[tag] && isSurelyOurs(scan, inWord, request);
  const isEdited = !isHalf && !isOurs && block.hash !== hashPieces(pieces);
  const lost = lostMarks(scan, write);
  if (!isEdited && lost.length === 0) return write;
  if (onEdited === "below") return { ...blockOf(request), place: { kind: "below", theirs: inWord } };
  if (onEdited === "replace") return write;
  const ours = numberedBlock(scan, block, pieces);
  return { kind: "edited", tag, inWord: piecesOf(scan, inWord), ours, lost };
}

/** The figure's table changes in place where the one in Word has as many columns, and no other stands beside it. */
function inPlace({ block, tables }: BlockInWord, pieces: readonly Piece[]): ReadonlyMap<Piece, TableChange> {
  const [table] = tables;
  const piece = pieces.find(({ kind }) => kind === "table");
  if (table === undefined || piece?.kind !== "table" || !isAlike(block, table, piece)) return new Map();
  return new Map([[piece, { table }]]);
}

function isAlike({ lines }: BlockInWord["block"], { rows }: TableInWord, piece: TablePiece): boolean {
  const [line, ...others] = lines.filter((each) => each.kind === "table");
  const width = piece.rows[0]?.length ?? 0;
  const isWhole = rows.every((row) => row.length === width);
  return isWhole && others.length === 0 && hashText(line?.cells ?? []) === hashText(rows.flat());
}

/** A figure or an agenda with its table and text that is to stand in the document. */
export interface FigureRequest extends StoredPlan, Stored {
  readonly step: StepId;
  readonly tag: string;
  /** What Word shows on the control. */
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly onEdited: EditedChoice;
  /** The user's choice of heading after the outcome "choose". */
  readonly heading?: Candidate;
}
