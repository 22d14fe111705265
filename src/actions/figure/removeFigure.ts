import type { Piece } from "../../document/Piece";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { isSurelyOurs } from "../block/isSurelyOurs";
import { piecesOf } from "../block/BlockInWord";
import type { Outcome } from "../Outcome";
import { writeAction } from "../block/writeAction";

/**
 * Takes a figure's block out of the document, unless somebody has edited it in Word. `pieces` are what it would be now, where it
 * has more than one table and some lines. Two round trips.
 */
export function removeFigure(
  { plan, store }: StoredPlan,
  tag: string,
  pieces: readonly Piece[] = [],
): Promise<Outcome> {
  const tables = Math.max(1, pieces.filter(({ kind }) => kind === "table").length);
  return writeAction(tag, { store }, (scan, inWord) => {
    if (inWord === null) return { kind: "missing" };
    const { hash } = inWord.block;
    const isOurs = hash === plan.written[tag] && isSurelyOurs(scan, inWord, { tag, pieces, tables });
    if (!isOurs && !inWord.isHalf) return { kind: "edited", tag, inWord: piecesOf(scan, inWord), ours: [], lost: [] };
    return { kind: "write", tag, title: "", place: { kind: "standing", inWord }, pieces: null, plan };
  });
}
