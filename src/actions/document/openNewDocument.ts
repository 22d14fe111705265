import type { Language } from "../../content/Language";
import type { DocumentPiece } from "../../document/Piece";
import { pieceDocument } from "../../plan/file/pieceDocument";
import type { PageLook } from "../../plan/file/pieceDocumentParts";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { toBase64 } from "./toBase64";

/** Opens a new document that holds the pieces. The one that is open stays as it is. */
export async function openNewDocument(
  pieces: readonly DocumentPiece[],
  title: string,
  language: Language,
  look?: PageLook,
): Promise<Outcome> {
  const file = await pieceDocument(pieces, title, language, look);
  return attempt(async (context): Promise<Outcome> => {
    context.application.createDocument(toBase64(file)).open();
    await context.sync();
    return nothingWritten();
  });
}
