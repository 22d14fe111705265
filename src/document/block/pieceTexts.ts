import type { Piece } from "../Piece";

/** The texts of pieces, line by line, a table's cell by cell: what hashText takes. */
export function pieceTexts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === "table" ? piece.rows.flat() : [piece.text]));
}
