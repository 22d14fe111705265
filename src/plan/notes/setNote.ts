import { cleanText } from "../answers/cleanText";
import type { Plan } from "../Plan";

/** The plan with a note to a question of the guidance, by the item's id. A note that says nothing is removed. */
export function setNote(plan: Plan, item: string, text: string): Plan {
  const others = Object.entries(plan.reflections).filter(([id]) => id !== item);
  const clean = cleanText(text);
  const notes = clean.trim() === "" ? others : [...others, [item, clean] as const];
  return { ...plan, reflections: Object.fromEntries(notes) };
}
