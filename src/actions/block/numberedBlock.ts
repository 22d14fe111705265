import { numberCaptions } from "../../document/block/numberCaptions";
import type { Piece } from "../../document/Piece";
import type { ReadBlock } from "../../document/block/readBlock";
import type { StepScan } from "../document/scan";

/** A block's pieces with the numbers that its captions will have in the place of the one that stands there. */
export function numberedBlock(
  { outline }: StepScan,
  { controlId, start }: ReadBlock,
  pieces: readonly Piece[],
): readonly Piece[] {
  return numberCaptions(outline, { without: controlId, index: start, pieces }).pieces;
}
