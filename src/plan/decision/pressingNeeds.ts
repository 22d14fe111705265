import type { Plan } from "../Plan";
import type { Thread, ThreadNeed } from "../thread/overview";
import { readNumber } from "../values/readNumber";
import { chosenNeeds } from "./caseSettings";

/** So many needs are the most pressing, while nobody has chosen. */
const MOST = 5;

/**
 * The most pressing needs: those that the user has chosen; else first those whose measures come first, in the plan's order.
 */
export function pressingNeeds(plan: Plan, { needs }: Thread): readonly ThreadNeed[] {
  const chosen = chosenNeeds(plan);
  const known = needs.filter(({ target }) => chosen?.includes(target.nr) === true);
  if (known.length > 0) return known;
  return needs.toSorted((a, b) => priorityOf(a) - priorityOf(b)).slice(0, MOST);
}

/** The priority of the measure that comes first; none comes last. */
function priorityOf({ measures }: ThreadNeed): number {
  const known = measures.map(({ measure }) => readNumber(measure.more.priority ?? "") ?? Number.MAX_SAFE_INTEGER);
  return Math.min(Number.MAX_SAFE_INTEGER, ...known);
}
