import type { StepId } from "../../content/StepId";
import type { Plan } from "../Plan";
import { setAnswer } from "../answers/setAnswer";

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
