import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Piece } from "../../document/Piece";
import { choicePieces, choiceSections } from "./choicePieces";
import { joinSections } from "./joinSections";
import { guidancePieces } from "./guidancePieces";
import { previousPieces } from "./previousPieces";
import { draftStep } from "./draftStep";
import type { Plan } from "../Plan";
import { withOwnWords } from "../choices/ownWording";
import { wordsOf } from "../choices/wordsOf";
import type { Localized } from "../../content/Language";
import { stepNotes } from "../notes";
import { textPieces } from "./textPieces";

/**
 * A step's whole text: in step 7 what was done in the period before, what was chosen once for the plan, the answers to its
 * prompts, and what was taken in from the guidance and from notes.
 */
export function draftPlanStep(plan: Plan, step: StepId, library: StepLibrary): readonly Piece[] {
  const { content, guidance, choices } = withOwnWords(library, plan);
  const { language } = plan.meta;
  const byPrompts = content.prompts.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
  const made = new Map(
    choices
      .filter(({ id }) => byPrompts.includes(id))
      .map((choice) => [choice.id, choicePieces(plan, choice)] as const),
  );
  const asked = choices.filter(({ id, steps }) => steps[0] === step && !byPrompts.includes(id));
  const [before, after] = [false, true].map((isLast) => asked.filter((choice) => (choice.isLast ?? false) === isLast));
  return joinSections([
    ...(step === "s7" ? previousPieces(plan) : []),
    ...choiceSections(plan, before ?? []),
    ...draftStep(content, plan.answers[step], language, made, wordsOf(plan)),
    ...choiceSections(plan, after ?? []),
    ...guidancePieces(plan, guidance, content),
    ...notePieces(plan, step),
  ]);
}

const HEADING: Localized = { nb: "Vurderinger", nn: "Vurderingar" };

/** The notes that the user has taken into a step's text, under a heading. */
function notePieces(plan: Plan, step: StepId): readonly Piece[] {
  const pieces = stepNotes(plan, step).flatMap(textPieces);
  return pieces.length === 0 ? [] : [{ kind: "heading", level: 2, text: HEADING[plan.meta.language] }, ...pieces];
}
