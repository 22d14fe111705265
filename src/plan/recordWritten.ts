import type { Plan } from "./Plan";

/** The plan that knows what was last written: hashes by block tag, added to those it has. */
export function recordWritten(plan: Plan, written: Plan["written"]): Plan {
  return { ...plan, written: { ...plan.written, ...written } };
}
