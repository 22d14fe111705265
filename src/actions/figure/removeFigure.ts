import type { StoredPlan } from "../../plan/stored/adoptPart";
import { isSurelyOurs } from "../block/isSurelyOurs";
import { piecesOf } from "../block/BlockInWord";
import type { Outcome } from "../Outcome";
import { writeAction } from "../block/writeAction";

/** Takes a figure's block out of the document, unless somebody has edited it in Word. Two round trips. */
export function removeFigure({ plan, store }: StoredPlan, tag: string): Promise<Outcome> {
  return writeAction(tag, { store }, (scan, inWord) => {
    if (inWord === null) return { kind: "missing" };
    const { hash } = inWord.block;
    const isOurs = hash === plan.written[tag] && isSurelyOurs(scan, inWord, { tag, pieces: [], tables: 1 });
    if (!isOurs && !inWord.isHalf) return { kind: "edited", tag, inWord: piecesOf(scan, inWord), ours: [], lost: [] };
    return { kind: "write", tag, title: "", place: { kind: "standing", inWord }, pieces: null, plan };
  });
}
