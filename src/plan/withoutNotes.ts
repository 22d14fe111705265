import type { Plan } from "./Plan";
import { factField, isOfReport, isReason } from "./questions/factFields";
import { tickedItem } from "./ticks";

/**
 * The plan without notes to questions and without the other versions of fields that two people have changed: nothing that a
 * text or a table is made of. What is ticked as done, that a question was discussed or set aside, why checks were set
 * aside, and what is kept of yearly reports stay.
 */
export function withoutNotes(plan: Plan): Plan {
  const kept = Object.entries(plan.reflections).filter(([field]) => stays(field));
  return { ...plan, reflections: Object.fromEntries(kept), conflicts: [] };
}

function stays(field: string): boolean {
  const fact = factField(field);
  if (fact !== null) return fact.kind !== "meeting" && fact.kind !== "line";
  return tickedItem(field) !== null || isReason(field) || isOfReport(field);
}
