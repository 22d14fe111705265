import type { KnownTable } from "../table/KnownTable";
import type { Plan } from "../Plan";

/** The plan that knows a table of ours as it stands in Word; null forgets the table. */
export function recordTable(plan: Plan, tag: string, table: KnownTable | null): Plan {
  const others = Object.entries(plan.inWord).filter(([known]) => known !== tag);
  const inWord = table === null ? others : [...others, [tag, table] as const];
  return { ...plan, inWord: Object.fromEntries(inWord) };
}
