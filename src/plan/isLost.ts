import { PART_NAMES } from "./stored/PartName";
import { hasContent } from "./hasContent";
import type { Plan } from "./Plan";

/** Whether the plan holds nothing and knows of no text that was ever written: where texts of ours stand in the document, it has been lost. */
export function isLost(plan: Plan): boolean {
  return Object.keys(plan.written).length === 0 && PART_NAMES.every((part) => !hasContent(plan, part));
}
