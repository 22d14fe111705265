import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { CHECK_IDS, type CheckId } from "./Check";

/** Before a check's id, among the notes: why what it finds is left as it is. Stands in users' documents. */
const PREFIX = "check.";

/** Why the user has set a check aside; "" where they have not. */
export function reasonFor(plan: Plan, check: CheckId): string {
  return plan.reflections[PREFIX + check] ?? "";
}

/** The plan with a check set aside for a reason; "" takes that back. */
export function setAside(plan: Plan, check: CheckId, reason: string): Plan {
  return setNote(plan, PREFIX + check, reason);
}

/** Whether a field among the notes is why a check was set aside, also one of a later version. */
export function isReason(field: string): boolean {
  return field.startsWith(PREFIX);
}

/** The check that a field among the notes sets aside; null for other notes. */
export function checkOfReason(field: string): CheckId | null {
  return CHECK_IDS.find((id) => PREFIX + id === field) ?? null;
}
