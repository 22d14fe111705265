import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { statusPieces } from "../../plan/status/statusPieces";
import { threadOf } from "../../plan/thread/overview";
import { threadFigurePieces } from "../../plan/thread/threadFigure";
import { placeThread } from "./thread/placeThread";

/** Says no more than the words beside it. */
const ANY_PICTURE = { base64: "", width: 0, height: 0 };

/** The figure from goals to measures, likewise: without the picture where it has no room on a page. */
export function threadFigureWords(plan: Plan): readonly Piece[] {
  const hasRoom = placeThread(threadOf(plan), plan.meta.language) !== null;
  return threadFigurePieces(plan, hasRoom ? ANY_PICTURE : null);
}

/** The figure of the measures' status as it is compared with the one in Word: drawing it takes a canvas. */
export function figureWords(plan: Plan): readonly Piece[] {
  return statusPieces(plan, ANY_PICTURE);
}
