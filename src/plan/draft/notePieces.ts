import type { Localized } from "../../content/Language";
import type { StepId } from "../../content/StepId";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../Plan";
import { stepNotes } from "../notes";
import { textPieces } from "./textPieces";

const HEADING: Localized = { nb: "Vurderinger", nn: "Vurderingar" };

/** The notes that the user has taken into a step's text, under a heading. */
export function notePieces(plan: Plan, step: StepId): readonly Piece[] {
  const pieces = stepNotes(plan, step).flatMap(textPieces);
  return pieces.length === 0 ? [] : [{ kind: "heading", level: 2, text: HEADING[plan.meta.language] }, ...pieces];
}
