import type { DocumentModel } from "../DocumentModel";
import { beside, setBoundaries, type Point } from "./settleRange";
import { textOf, textPieces, type TextPiece } from "./textPieces";

export interface SearchFlags {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
}

export interface Hit {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}_]/u;

function fits(text: string, from: number, to: number, flags: SearchFlags): boolean {
  const startsWord = !WORD.test(text.charAt(from - 1));
  const endsWord = !WORD.test(text.charAt(to));
  if ((flags.matchWholeWord || flags.matchPrefix) && !startsWord) return false;
  return !((flags.matchWholeWord || flags.matchSuffix) && !endsWord);
}

/** Where a text stands in some paragraphs; a hit lies within one paragraph. */
export function searchText(
  model: DocumentModel,
  paragraphs: readonly Element[],
  wanted: string,
  flags: SearchFlags,
): Hit[] {
  const fold = (text: string): string => (flags.matchCase ? text : text.toLocaleLowerCase("nb"));
  const needle = fold(wanted);
  const hits: Hit[] = [];
  for (const paragraph of paragraphs) {
    const text = fold(textOf(paragraph, model.readsDeleted));
    for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + needle.length)) {
      const to = from + needle.length;
      if (fits(text, from, to, flags)) hits.push({ paragraph, from, to });
    }
  }
  return hits;
}

/** Ranges around the hits, which stand in the order of the document. */
export function rangesOf(model: DocumentModel, hits: readonly Hit[]): Range[] {
  let paragraph: Element | null = null;
  let pieces: PieceReader | null = null;
  return hits.map((hit) => {
    if (!pieces || hit.paragraph !== paragraph) pieces = new PieceReader(textPieces(hit.paragraph, model.readsDeleted));
    paragraph = hit.paragraph;
    return setBoundaries(model.xml.createRange(), pieces.before(hit.from), pieces.after(hit.to));
  });
}

/** Finds points in a paragraph's text that come one after the other. */
class PieceReader {
  private readonly pieces: readonly TextPiece[];
  private index = 0;
  private from = 0;

  constructor(pieces: readonly TextPiece[]) {
    this.pieces = pieces;
  }

  /** Before the character at an offset. */
  before(offset: number): Point {
    return this.point(offset, 0);
  }

  /** After the character that ends at an offset. */
  after(offset: number): Point {
    return this.point(offset - 1, 1);
  }

  private point(character: number, side: 0 | 1): Point {
    let piece = this.pieces[this.index] as TextPiece;
    while (this.from + piece.text.length <= character) {
      this.from += piece.text.length;
      this.index += 1;
      piece = this.pieces[this.index] as TextPiece;
    }
    const { firstChild } = piece.node;
    return firstChild ? [firstChild, character - this.from + side] : beside(piece.node, side);
  }
}
