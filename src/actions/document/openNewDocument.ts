import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { pieceDocument } from "../../plan/file/pieceDocument";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { toBase64 } from "./toBase64";

/** Opens a new document that holds the pieces. The one that is open stays as it is. */
export async function openNewDocument(pieces: readonly Piece[], title: string, language: Language): Promise<Outcome> {
  const file = await pieceDocument(pieces, title, language);
  return attempt(async (context): Promise<Outcome> => {
    context.application.createDocument(toBase64(file)).open();
    await context.sync();
    return nothingWritten();
  });
}
