import { comparedText } from "./caption";
import { hashText } from "./hashText";
import type { Piece } from "../Piece";

/** The hash that a block of the pieces has when it stands in Word as they say (ReadBlock.hash). */
export function hashPieces(pieces: readonly Piece[]): string {
  return hashText(pieces.flatMap(comparedTexts));
}

/** The texts of a piece as they are compared: a caption without its number. */
export function comparedTexts(piece: Piece): readonly string[] {
  if (piece.kind === "table") return piece.rows.flat();
  return [piece.kind === "caption" ? comparedText({ text: piece.text, style: "Caption" }) : piece.text];
}
