import type { Plan } from "../Plan";
import type { KnownTable } from "../table/KnownTable";

/** The plan that knows what was last written: hashes by block tag, added to those it has. "" forgets a block that was taken away. */
export function recordWritten(plan: Plan, written: Plan["written"]): Plan {
  const known = Object.entries({ ...plan.written, ...written }).filter(([, hash]) => hash !== "");
  return { ...plan, written: Object.fromEntries(known) };
}

/** The plan that knows a table of ours as it stands in Word; null forgets the table. */
export function recordTable(plan: Plan, tag: string, table: KnownTable | null): Plan {
  const others = Object.entries(plan.inWord).filter(([known]) => known !== tag);
  const inWord = table === null ? others : [...others, [tag, table] as const];
  return { ...plan, inWord: Object.fromEntries(inWord) };
}
