import { diffArrays } from "diff";
import { at } from "../at";
import { normaliseText } from "../text/normaliseText";
import type { Piece } from "../Piece";
import { pieceTexts } from "./pieceTexts";
import { lineTexts, type BlockLine } from "./readBlock";

/** One step of turning a block as it stands into the block that it is to be, in order from the top. */
export type BlockEdit =
  | { readonly kind: "keep"; readonly line: BlockLine; readonly piece: Piece }
  /** Give a paragraph another text; its formatting stays. */
  | { readonly kind: "change"; readonly line: BlockLine & { kind: "text" }; readonly piece: TextPiece }
  | { readonly kind: "remove"; readonly line: BlockLine }
  | { readonly kind: "add"; readonly piece: Piece };

export type TextPiece = Exclude<Piece, { kind: "table" }>;

/**
 * The fewest edits that turn the lines of a block into the pieces, so that untouched paragraphs keep their formatting,
 * comments and bookmarks. Empty paragraphs stay where they are.
 */
export function compareBlock(lines: readonly BlockLine[], pieces: readonly Piece[]): readonly BlockEdit[] {
  const written = lines.filter((line) => key(lineTexts(line)) !== "" || line.kind === "table");
  const edits: BlockEdit[] = [];
  let line = 0;
  let piece = 0;
  let removed: BlockLine[] = [];
  for (const { added, removed: gone, value } of diffArrays(
    written.map((each) => `${each.kind === "table"}${key(lineTexts(each))}`),
    pieces.map((each) => `${each.kind === "table"}${key(pieceTexts([each]))}`),
  )) {
    if (gone) {
      removed = written.slice(line, line + value.length);
    } else if (added) {
      edits.push(...replace(removed, pieces.slice(piece, piece + value.length)));
      removed = [];
    } else {
      edits.push(...replace(removed, []));
      removed = [];
      edits.push(...keep(written.slice(line, line + value.length), pieces.slice(piece)));
    }
    if (!added) line += value.length;
    if (!gone) piece += value.length;
  }
  return [...edits, ...replace(removed, [])];
}

function keep(lines: readonly BlockLine[], pieces: readonly Piece[]): BlockEdit[] {
  return lines.map((line, index) => ({ kind: "keep", line, piece: at(pieces, index) }));
}

/** Paragraphs take the new texts in turn; what is left over is removed or added. */
function replace(lines: readonly BlockLine[], pieces: readonly Piece[]): BlockEdit[] {
  const edits: BlockEdit[] = [];
  const rest = [...lines];
  for (const piece of pieces) {
    const [line] = rest;
    if (line?.kind === "text" && piece.kind !== "table") {
      rest.shift();
      edits.push({ kind: "change", line, piece });
    } else {
      edits.push({ kind: "add", piece });
    }
  }
  return [...edits, ...rest.map((line) => ({ kind: "remove" as const, line }))];
}

function key(texts: readonly string[]): string {
  return texts.map(normaliseText).filter(Boolean).join("\n");
}
