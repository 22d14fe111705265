import { addMeasure } from "../measures/addMeasure";
import type { NoteUse } from "./NoteUse";
import type { Plan } from "../Plan";

/** The plan with a new measure whose action is the note to a question, by the item's id; and the measure's number. */
export function noteToMeasure(plan: Plan, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const after = addMeasure(plan, { action: plan.reflections[item] ?? "" });
  return { plan: after, used: { kind: "measure", nr: `T${after.lastMeasure}` } };
}
