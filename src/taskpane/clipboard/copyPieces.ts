import type { Piece } from "../../document/Piece";
import { copyContents } from "./copyContents";
import { piecesAsHtml } from "./piecesAsHtml";

/** Copies pieces as text and as HTML; false where the browser refuses. To be called from a click. */
export function copyPieces(pieces: readonly Piece[]): Promise<boolean> {
  return copyContents({ "text/plain": piecesAsText(pieces), "text/html": piecesAsHtml(pieces) });
}

/** Pieces as plain text: a line each, tables with tabs between the cells. */
export function piecesAsText(pieces: readonly Piece[]): string {
  return pieces.map(pieceAsText).join("\n");
}

function pieceAsText(piece: Piece): string {
  switch (piece.kind) {
    case "table":
      return piece.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
    case "picture":
      return piece.altText;
    case "bullet":
      return `• ${piece.text}`;
    default:
      return piece.text;
  }
}
