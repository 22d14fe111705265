import { withNumber } from "../../document/block/caption";
import { normaliseText } from "../../document/text/normaliseText";
import { pieceTexts } from "../../document/block/pieceTexts";
import type { Piece } from "../../document/Piece";
import { lineTexts, type BlockLine, type ReadBlock } from "../../document/block/readBlock";

/**
 * The texts of blocks whose writing Word has refused since the pane was opened: those that stood there and those that were
 * to. A batch is carried out up to what Word refuses and what was done stays, so that any of them may be there.
 */
const refused = new Map<string, ReadonlySet<string>>();

/** Remembers what Word has refused to write into a block, which had these lines. */
export function rememberRefused(tag: string, lines: readonly BlockLine[], pieces: readonly Piece[]): void {
  const texts = [...lines.flatMap(lineTexts), ...pieceTexts(pieces)].flatMap((text) => text.split("\n"));
  refused.set(tag, new Set([...(refused.get(tag) ?? []), ...texts.map(comparable), ""]));
}

/** Forgets it, when the block has been written. */
export function forgetRefused(tag: string): void {
  refused.delete(tag);
}

/** Whether all that stands in a block is from before a write that Word has refused, or of it. */
export function isHalfWritten(tag: string, { lines }: ReadBlock): boolean {
  const known = refused.get(tag);
  return known !== undefined && lines.flatMap(lineTexts).every((text) => known.has(comparable(text)));
}

/** A text as it is compared while it is being written: captions get their numbers on the way. */
export function comparable(text: string): string {
  return normaliseText(withNumber(text, null));
}
