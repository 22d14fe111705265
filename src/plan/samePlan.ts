import { sameValue } from "./merge/sameValue";
import type { Plan } from "./Plan";

/**
 * Whether two plans say the same to those who write them: the hashes and rows of the document, the place, and the order of
 * conflicts do not count.
 */
export function samePlan(a: Plan, b: Plan): boolean {
  return (
    sameValue(contentOf(a), contentOf(b)) &&
    a.conflicts.length === b.conflicts.length &&
    a.conflicts.every((conflict) => b.conflicts.some((other) => sameValue(conflict, other)))
  );
}

function contentOf(plan: Plan): Plan {
  return { ...plan, written: {}, inWord: {}, conflicts: [], meta: { ...plan.meta, place: "meta" } };
}
