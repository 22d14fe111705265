import { hasContent } from "./hasContent";
import { PART_NAMES } from "./stored/PartName";
import type { Plan } from "./Plan";

/** Whether nobody has filled in anything. */
export function isEmptyPlan(plan: Plan): boolean {
  return !PART_NAMES.some((part) => part !== "inWord" && hasContent(plan, part));
}
