import { isAnswered } from "./answers/isAnswered";
import type { Plan } from "./Plan";
import { isNote } from "./questions/factFields";

/** What a plan is counted by: `rows` are those of the standard tables that hold no measures. */
export const COUNTED = ["answers", "measures", "rows", "notes", "conflicts"] as const;

export type ContentCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** How much of what was filled in a plan holds, whether or not the document's text shows it. */
export function contentCounts(plan: Plan): ContentCounts {
  return {
    answers: Object.values(plan.answers).flatMap(Object.values).filter(isAnswered).length,
    measures: plan.measures.length,
    rows: Object.values(plan.tables).reduce((sum, { rows }) => sum + rows.length, 0),
    notes: Object.entries(plan.reflections).filter(([field, note]) => note !== "" && isNote(field)).length,
    conflicts: plan.conflicts.length,
  };
}
