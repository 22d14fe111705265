import type { Plan } from "../Plan";

/** The plan that knows what was last written: hashes by block tag, added to those it has. "" forgets a block that was taken away. */
export function recordWritten(plan: Plan, written: Plan["written"]): Plan {
  const known = Object.entries({ ...plan.written, ...written }).filter(([, hash]) => hash !== "");
  return { ...plan, written: Object.fromEntries(known) };
}
