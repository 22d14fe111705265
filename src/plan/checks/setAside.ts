import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { CHECK } from "../questions/factFields";
import { CHECK_IDS, type CheckId } from "./Check";

/** Why the user has set a check aside; "" where they have not. */
export function reasonFor(plan: Plan, check: CheckId): string {
  return plan.reflections[CHECK + check] ?? "";
}

/** The plan with a check set aside for a reason; "" takes that back. */
export function setAside(plan: Plan, check: CheckId, reason: string): Plan {
  return setNote(plan, CHECK + check, reason);
}

/** The check that a field among the notes sets aside; null for other notes. */
export function checkOfReason(field: string): CheckId | null {
  return CHECK_IDS.find((id) => CHECK + id === field) ?? null;
}
