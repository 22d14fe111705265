import { hashPieces } from "../block/hashPieces";
import type { Piece } from "../Piece";
import type { PiecePair } from "./pairPieces";

/** Who has changed a paragraph since it was last written: the person in Word, or the one in the pane. */
export type Changer = "word" | "pane";

/** Of so many changes it is tried out who made which: each doubles what is to be tried. */
const MOST = 8;

/**
 * Who has changed each pair that differs, by the hash of the text as it was last written: what one side has changed stood
 * there as the other still has it. Null where no such text has the hash, as where both have changed the same paragraph.
 */
export function whoChanged(pairs: readonly PiecePair[], written: string | undefined): readonly Changer[] | null {
  const changed = pairs.filter(({ isSame }) => !isSame);
  if (written === undefined || changed.length > MOST) return null;
  for (let tried = 0; tried < 2 ** changed.length; tried++) {
    const changers = changed.map((_, at): Changer => ((tried >> at) & 1 ? "pane" : "word"));
    if (hashPieces(before(pairs, changers)) === written) return changers;
  }
  return null;
}

/** The text as it was before these have changed it. */
function before(pairs: readonly PiecePair[], changers: readonly Changer[]): readonly Piece[] {
  let next = 0;
  return pairs.flatMap(({ inWord, ours, isSame }) => {
    const old = isSame || changers[next++] === "pane" ? inWord : ours;
    return old ?? [];
  });
}
