import type { Piece } from "../../document/Piece";
import { copyContents } from "../transfer/copyContents";
import { piecesAsHtml } from "./piecesAsHtml";
import { piecesAsText } from "./piecesAsText";

/** Copies pieces as text and as HTML; false where the browser refuses. To be called from a click. */
export function copyPieces(pieces: readonly Piece[]): Promise<boolean> {
  return copyContents({ "text/plain": piecesAsText(pieces), "text/html": piecesAsHtml(pieces) });
}
