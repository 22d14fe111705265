import type { Answer } from "./answers/Answer";
import { hasRowOf } from "./merge/FieldSet";
import { joinAnswers } from "./merge/joinAnswers";
import { partFields } from "./merge/partFields";
import { sameValue } from "./merge/sameValue";
import { withFields } from "./merge/withFields";
import type { Plan } from "./Plan";
import type { PlanConflict } from "./PlanConflict";

/** What the user wants where two people have changed a field: what the plan has, the other version, or the one and the other. */
export type ConflictChoice = "ours" | "other" | "both";

/**
 * The plan with a conflict settled. Both versions of the plan's language or tariff agreement cannot stand, and of answers of
 * different kinds neither can: then both leaves the field as it is, and the answers in conflict.
 */
export function resolveConflict(plan: Plan, conflict: PlanConflict, choice: ConflictChoice): Plan {
  const { part, field, other } = conflict;
  const parted = partFields(plan, part);
  const ours = parted.fields.get(field);
  const value = valueOf(ours, other, isOneOf(part, field) && choice === "both" ? "ours" : choice);
  if (value === null) return plan;
  const conflicts = plan.conflicts.filter(
    (each) =>
      each.part !== part || each.field !== field || !(sameValue(each.other, other) || sameValue(each.other, value)),
  );
  const settled = { ...plan, conflicts };
  if (value === undefined || value === ours || !hasRowOf(parted, field)) return settled;
  return withFields(settled, part, { ...parted, fields: new Map([...parted.fields, [field, value]]) });
}

/** Whether the field is one of a few values, and no text. */
function isOneOf(part: PlanConflict["part"], field: string): boolean {
  return part === "meta" && (field === "language" || field === "hta");
}

function valueOf(ours: Answer | undefined, other: Answer, choice: ConflictChoice): Answer | undefined | null {
  if (choice === "ours") return ours;
  return choice === "other" || ours === undefined ? other : joinAnswers(ours, other);
}
