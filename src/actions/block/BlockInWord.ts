import { linesToPieces } from "../../document/block/linesToPieces";
import type { Piece } from "../../document/Piece";
import type { ReadBlock } from "../../document/block/readBlock";
import { asCard } from "../../document/cards/cards";
import type { Rows } from "../../document/table/Rows";
import type { BlockContent } from "../../word/read/queueBlockContent";
import { levelIn, sectionAround } from "./blockContext";
import type { StepScan } from "../document/scan";

/** A block of ours as it stands in Word, with all that is in it. */
export interface BlockInWord extends BlockContent {
  readonly block: ReadBlock;
  /** Word has refused a write of ours to it midway: what stands there is from before it or of it, and nobody's edit. */
  readonly isHalf: boolean;
}

/** The pieces that would write the block again as it stands, but for its picture. */
export function piecesOf(scan: StepScan, { block, tables }: BlockInWord): readonly Piece[] {
  const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
  const lines = block.lines.filter(({ kind }) => kind === "table");
  const pieces = linesToPieces(scan.outline, block.lines, sectionLevel, (line) => tables[lines.indexOf(line)]?.rows);
  const headed = tables.filter(({ hasHeaderColumn }) => hasHeaderColumn).map(({ rows }) => rows);
  const names = [...new Set(headed.flatMap((rows) => rows.map(([name = ""]) => name)))];
  return pieces.map((piece) => {
    if (piece.kind !== "table" || !headed.includes(piece.rows)) return piece;
    return tables.length > 1 && isTwoWide(piece.rows) ? asCard(piece.rows, names) : { ...piece, hasHeaderColumn: true };
  });
}

function isTwoWide(rows: Rows): boolean {
  return rows.every((row) => row.length === 2);
}
