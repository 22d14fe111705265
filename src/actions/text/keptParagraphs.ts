import { hashPieces } from "../../document/block/hashPieces";
import type { PiecePair } from "../../document/compare/pairPieces";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { KEPT, KEPT_BLOCK, KEPT_DRAFT } from "../../plan/stored/kept";

type Pair = Pick<PiecePair, "inWord" | "ours">;

/** Which paragraphs of a text the user keeps as they are in Word. */
export interface KeptParagraphs {
  /** Whether that holds for a pair of paragraphs: until either becomes another. */
  readonly isKept: (pair: Pair) => boolean;
  /** Whether its paragraph in Word is one that is kept, in whatever place. */
  readonly isOfKept: (pair: Pair) => boolean;
}

/** What the plan remembers of a text. */
export function keptParagraphs(written: Plan["written"], tag: string): KeptParagraphs {
  const others = [tag + KEPT_BLOCK, tag + KEPT_DRAFT];
  const entries = Object.entries(written).filter(([key]) => key.startsWith(tag + KEPT) && !others.includes(key));
  const known = new Set(entries.map(([, hash]) => hash));
  return {
    isKept: (pair) => written[tag + KEPT + oursOf(pair)] === inWordOf(pair),
    isOfKept: (pair) => pair.inWord !== null && known.has(inWordOf(pair)),
  };
}

/**
 * What the plan remembers of a text in which the user keeps these: by the hash of the draft's paragraph that of the one in Word.
 * One that the draft does not have goes by its own hash, one that is left out in Word has the hash of no text.
 */
export function rememberKept(
  tag: string,
  kept: readonly Pair[],
  hashes: { readonly block: string; readonly draft: string },
): Plan["written"] {
  const paragraphs = kept.map((pair) => [tag + KEPT + oursOf(pair), inWordOf(pair)] as const);
  return {
    [tag + KEPT_BLOCK]: hashes.block,
    [tag + KEPT_DRAFT]: hashes.draft,
    ...Object.fromEntries(paragraphs),
  };
}

function oursOf(pair: Pair): string {
  return pair.ours === null ? inWordOf(pair) : hashOf(pair.ours);
}

function inWordOf({ inWord }: Pair): string {
  return hashOf(inWord);
}

function hashOf(piece: Piece | null): string {
  return hashPieces(piece === null ? [] : [piece]);
}
