import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { statusPieces } from "../../plan/status/statusPieces";

/** Says no more than the words beside it. */
const ANY_PICTURE = { base64: "", width: 0, height: 0 };

/** The figure of the measures' status as it is compared with the one in Word: drawing it takes a canvas. */
export function figureWords(plan: Plan): readonly Piece[] {
  return statusPieces(plan, ANY_PICTURE);
}
