import { setNote } from "../notes";
import type { Plan } from "../Plan";

/** Before a number, among the notes: that it is not linked to what it is like. Stands in users' documents. */
const REFUSAL = "thread.";

/** What stands there. */
const REFUSED = "no";

/** Whether somebody has said that a measure or an indicator does not belong to what it is like, by its number. */
export function isRefused({ reflections }: Plan, nr: string): boolean {
  return reflections[REFUSAL + nr] !== undefined;
}

/** The plan in which that is said. */
export function refuseLink(plan: Plan, nr: string): Plan {
  return setNote(plan, REFUSAL + nr, REFUSED);
}

/** The number that a field among the notes refuses a link for; null where the field is a note. */
export function refusedNumber(field: string): string | null {
  return field.startsWith(REFUSAL) ? field.slice(REFUSAL.length) : null;
}
