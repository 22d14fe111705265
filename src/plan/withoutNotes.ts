import { isReason } from "./checks/setAside";
import type { Plan } from "./Plan";
import { tickedItem } from "./ticks";

/**
 * The plan without notes to questions and without the other versions of fields that two people have changed: nothing that a
 * text or a table is made of. What is ticked as done and why checks were set aside stay.
 */
export function withoutNotes(plan: Plan): Plan {
  const kept = Object.entries(plan.reflections).filter(([item]) => tickedItem(item) !== null || isReason(item));
  return { ...plan, reflections: Object.fromEntries(kept), conflicts: [] };
}
