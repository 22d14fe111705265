import { diffArrays } from "diff";
import { compareWords } from "../compare/compareWords";
import { pairLines } from "../compare/pairLines";
import type { ComparedParagraph } from "../compare/Segment";
import { shortenSame } from "../compare/shortenSame";
import { normaliseText } from "./normaliseText";
import type { Piece } from "../Piece";
import { pieceTexts } from "../block/pieceTexts";

/**
 * What is different between a text as it stands in Word and our draft of it, paragraph by paragraph, a table's cell by cell.
 * Differences in nothing but spaces and breaks are none. Long stretches that are the same are shortened.
 */
export function compareTexts(inWord: readonly Piece[], ours: readonly Piece[]): readonly ComparedParagraph[] {
  const compared: ComparedParagraph[] = [];
  let gone: readonly string[] = [];
  for (const { added, removed, value } of diffArrays([...linesOf(inWord)], [...linesOf(ours)])) {
    if (removed) {
      gone = value;
      continue;
    }
    compared.push(...compareLines(gone, added ? value : []));
    if (!added) compared.push(...value.map((text) => [{ kind: "same" as const, text }]));
    gone = [];
  }
  return shortenSame([...compared, ...compareLines(gone, [])]);
}

function compareLines(inWord: readonly string[], ours: readonly string[]): readonly ComparedParagraph[] {
  return pairLines(inWord, ours).map(([word, draft]) => compareWords(word, draft));
}

/** A line break inside a paragraph begins a new line: Word may have made paragraphs of them. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  return pieceTexts(pieces)
    .flatMap((text) => text.split(/[\r\n\v]+/))
    .map(normaliseText)
    .filter(Boolean);
}
