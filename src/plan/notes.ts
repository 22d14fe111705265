import { cleanText } from "./answers/cleanText";
import type { Plan } from "./Plan";
import type { StepId } from "../content/StepId";
import { setAnswer } from "./answers/setAnswer";

/** The plan with a note to a question of the guidance, by the item's id. A note that says nothing is removed. */
export function setNote(plan: Plan, item: string, text: string): Plan {
  const others = Object.entries(plan.reflections).filter(([id]) => id !== item);
  const clean = cleanText(text);
  const notes = clean.trim() === "" ? others : [...others, [item, clean] as const];
  return { ...plan, reflections: Object.fromEntries(notes) };
}

/** In a step's answers: the notes that the user has taken into the step's text. Stands in users' documents. */
export const NOTES = "notes";

/** The notes that stand last in a step's text. They are the user's own from then on, apart from the note they came from. */
export function stepNotes(plan: Plan, step: StepId): readonly string[] {
  const answer = plan.answers[step][NOTES];
  return answer?.kind === "list" ? answer.items : [];
}

/** The plan with other notes in a step's text. */
export function setStepNotes(plan: Plan, step: StepId, notes: readonly string[]): Plan {
  return setAnswer(plan, step, NOTES, { kind: "list", items: notes });
}
