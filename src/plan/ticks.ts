import { setNote } from "./notes";
import type { Plan } from "./Plan";

/** Behind an item's id, among the notes: what the item says is done. Stands in users' documents. */
const TICK = ".done";

/** What stands there. */
const TICKED = "true";

/** Whether what an item of the guidance says is done. */
export function isTicked(plan: Plan, item: string): boolean {
  return plan.reflections[item + TICK] !== undefined;
}

/** The plan with an item of the guidance marked as done, or as not done. */
export function setTicked(plan: Plan, item: string, isDone: boolean): Plan {
  return setNote(plan, item + TICK, isDone ? TICKED : "");
}

/** The item that a field among the notes marks as done; null where the field is a note. */
export function tickedItem(field: string): string | null {
  return field.endsWith(TICK) ? field.slice(0, -TICK.length) : null;
}
