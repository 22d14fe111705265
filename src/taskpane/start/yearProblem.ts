import type { PlanMeta } from "../../plan/Plan";

export interface YearProblem {
  readonly field: "from" | "to";
  readonly text: "yearInvalid" | "yearOrder";
}

/** What is wrong with the plan's period, or null. A year that is still being written is not wrong. */
export function yearProblem({ from, to }: Pick<PlanMeta, "from" | "to">): YearProblem | null {
  if (!isYear(from)) return { field: "from", text: "yearInvalid" };
  if (!isYear(to)) return { field: "to", text: "yearInvalid" };
  return from.length === 4 && to.length === 4 && to < from ? { field: "to", text: "yearOrder" } : null;
}

function isYear(text: string): boolean {
  return /^\d{0,4}$/.test(text);
}
