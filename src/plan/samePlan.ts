import { sameValue } from "./merge/sameValue";
import type { Plan } from "./Plan";

/** Whether two plans say the same to those who write them: the hashes and rows of the document, and the place, do not count. */
export function samePlan(a: Plan, b: Plan): boolean {
  return sameValue(contentOf(a), contentOf(b));
}

function contentOf(plan: Plan): Plan {
  return { ...plan, written: {}, inWord: {}, meta: { ...plan.meta, place: "meta" } };
}
