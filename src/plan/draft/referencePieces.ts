import type { Language } from "../../content/Language";
import type { Source } from "../../content/Source";
import type { Piece } from "../../document/Piece";

/** The list of references: a paragraph for each source, with its address as text. */
export function referencePieces(sources: readonly Source[], language: Language): readonly Piece[] {
  return sources.map(({ reference, url }) => ({
    kind: "paragraph",
    text: url === null ? reference[language] : `${reference[language]} (${url})`,
  }));
}
