import { parseBlockTag } from "./blockTag";
import { readCaption, withNumber, type CaptionLabel } from "./caption";
import type { Outline, OutlineParagraph } from "../Outline";
import type { Piece } from "../Piece";

/** What is about to change in a document that has captions. */
export interface CaptionChange {
  /** Pieces are put before this paragraph. Index in Outline.paragraphs. */
  readonly index?: number;
  readonly pieces?: readonly Piece[];
  /** The control of a block that goes, or whose text the pieces take the place of. */
  readonly without?: number;
}

/** Another text for a caption that stands in the document. */
export interface CaptionEdit {
  /** Index in Outline.paragraphs. */
  readonly index: number;
  readonly text: string;
}

/** The numbers of tables and figures as they are to be after a change. */
export interface NumberedCaptions {
  readonly pieces: readonly Piece[];
  /** Captions of ours whose numbers have become others. Those of others are not touched. */
  readonly edits: readonly CaptionEdit[];
}

/**
 * Counts the captions of the document in order: each of ours gets the number after the one before it. A caption that is not
 * ours keeps the number it shows, and ours go on from there.
 */
export function numberCaptions({ paragraphs }: Outline, change: CaptionChange): NumberedCaptions {
  const { index = -1, pieces = [], without } = change;
  const last = new Map<CaptionLabel, number>();
  const numbered: Piece[] = [];
  const edits: CaptionEdit[] = [];
  for (let at = 0; at <= paragraphs.length; at++) {
    if (at === index) numbered.push(...pieces.map((piece) => numberedPiece(piece, last)));
    const paragraph = paragraphs[at];
    if (paragraph?.style !== "Caption" || (without !== undefined && paragraph.control?.id === without)) continue;
    const text = isOurs(paragraph) ? countedOn(paragraph.text, last) : shown(paragraph.text, last);
    if (text !== paragraph.text) edits.push({ index: at, text });
  }
  return { pieces: numbered, edits };
}

function numberedPiece(piece: Piece, last: Map<CaptionLabel, number>): Piece {
  return piece.kind === "caption" ? { ...piece, text: countedOn(piece.text, last) } : piece;
}

function isOurs({ control }: OutlineParagraph): boolean {
  return control !== null && parseBlockTag(control.tag) !== null;
}

function countedOn(text: string, last: Map<CaptionLabel, number>): string {
  const caption = readCaption(text);
  if (caption === null) return text;
  const number = (last.get(caption.label) ?? 0) + 1;
  last.set(caption.label, number);
  return caption.number === number ? text : withNumber(text, number);
}

function shown(text: string, last: Map<CaptionLabel, number>): string {
  const caption = readCaption(text);
  if (caption !== null && caption.number !== null) last.set(caption.label, caption.number);
  return text;
}
