import type { StepId } from "../../content/StepId";
import type { NoteUse } from "./NoteUse";
import type { Plan } from "../Plan";
import { setStepNotes, stepNotes } from "./stepNotes";

/** The plan with the note to a question, by the item's id, last in a step's text. */
export function noteToText(plan: Plan, step: StepId, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const text = plan.reflections[item] ?? "";
  return { plan: setStepNotes(plan, step, [...stepNotes(plan, step), text]), used: { kind: "text" } };
}
