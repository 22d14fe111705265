import type { DocumentPiece } from "../../document/Piece";
import { copyContents } from "../copy/copyContents";
import { piecesAsHtml } from "./piecesAsHtml";

/** Copies pieces as text and as HTML; false where the browser refuses. To be called from a click. */
export function copyPieces(pieces: readonly DocumentPiece[]): Promise<boolean> {
  return copyContents({ "text/plain": piecesAsText(pieces), "text/html": piecesAsHtml(pieces) });
}

/** Pieces as plain text: a line each, tables with tabs between the cells. */
export function piecesAsText(pieces: readonly DocumentPiece[]): string {
  return pieces.map((piece, at) => pieceAsText(piece, numberAt(pieces, at))).join("\n");
}

/** The number of a point among those that follow each other. */
function numberAt(pieces: readonly DocumentPiece[], at: number): number {
  return at - pieces.findLastIndex(({ kind }, index) => index < at && kind !== "number");
}

function pieceAsText(piece: DocumentPiece, number: number): string {
  switch (piece.kind) {
    case "table":
      return piece.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
    case "picture":
      return piece.altText;
    case "bullet":
      return `• ${piece.text}`;
    case "number":
      return `${number}. ${piece.text}`;
    default:
      return piece.text;
  }
}
