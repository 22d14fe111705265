import { at } from "../document/at";
import { compareBlock } from "../document/compareBlock";
import { hashText } from "../document/hashText";
import type { PicturePiece, Piece, TablePiece } from "../document/Piece";
import { queueChangedBlock } from "../word/queueChangedBlock";
import type { Look } from "../word/queueLook";
import { queueOtherPicture, queuePicture, type PictureInWord } from "../word/queuePicture";
import type { QueuedTable } from "../word/queueTable";
import { queueTableChange } from "../word/queueTableChange";
import type { TableInWord } from "../word/queueTables";
import type { StepScan } from "./scan";
import { piecesOf, type StandingTable } from "./StandingTable";

/** A figure's block as it stands in Word; `picture` is null where it has been deleted. */
export interface StandingFigure extends StandingTable {
  readonly picture: PictureInWord | null;
}

/** What has been queued: tables whose header rows are to be seen to, and after the next sync the block as it stood. */
export interface ReplacedFigure {
  readonly tables: readonly QueuedTable[];
  readonly readBefore: () => readonly Piece[];
}

/** Queues other content for a figure's block: its picture, its text, and its table, in place where it has as many columns. */
export function replaceFigure(
  scan: StepScan,
  standing: StandingFigure,
  pieces: readonly Piece[],
  look: Look,
): ReplacedFigure {
  const [inWord] = standing.tables;
  const before = piecesOf(scan, standing).map(withHeaderColumn);
  const table = pieces.find((piece) => piece.kind === "table");
  const stays = inWord && table && isAlike(standing, inWord, table) ? inWord : null;
  const text = pieces.filter((piece) => piece.kind !== "picture");
  const wanted = text.map((piece) => (piece === table && stays ? { ...piece, rows: stays.rows } : piece));
  const tables = queueChangedBlock(scan, standing.block, compareBlock(standing.block.lines, wanted), look);
  if (stays && table) queueTableChange(stays.table, stays.rows, table.rows);
  const picture = pieces.find((piece) => piece.kind === "picture");
  const readPicture = picture ? queueFigure(scan, standing, picture) : () => null;
  return {
    tables,
    readBefore: () => {
      const old = readPicture();
      return old === null ? before : [...before.slice(0, 1), old, ...before.slice(1)];
    },
  };
}

/** The table of a figure has headers down its first column. */
function withHeaderColumn(piece: Piece): Piece {
  return piece.kind === "table" ? { ...piece, hasHeaderColumn: true } : piece;
}

/** Whether the table in Word can become the other one in place. */
function isAlike({ block }: StandingFigure, inWord: TableInWord, table: TablePiece): boolean {
  const [line, ...others] = block.lines.filter((each) => each.kind === "table");
  const width = table.rows[0]?.length ?? 0;
  const isWhole = inWord.rows.every((row) => row.length === width);
  return isWhole && others.length === 0 && hashText(line?.cells ?? []) === hashText(inWord.rows.flat());
}

/** Puts the picture in the place of the one that stands there, or below the block's first line. */
function queueFigure(
  scan: StepScan,
  { block, picture }: StandingFigure,
  piece: PicturePiece,
): () => PicturePiece | null {
  if (picture !== null) return queueOtherPicture(picture, piece);
  const paragraph = at(scan.paragraphs, block.start).insertParagraph("", "After");
  paragraph.styleBuiltIn = "Normal";
  queuePicture(paragraph, piece);
  return () => null;
}
