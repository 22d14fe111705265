import type { Answer } from "../Answer";
import { isAnswered } from "../isAnswered";
import { type FieldSet, type FieldStates, hasConflict, hasRowOf } from "./FieldSet";
import { sameValue } from "./sameValue";

/** A field after a merge: what it says, and what the other side has made of it where that is something else. */
interface MergedField {
  readonly value: Answer | undefined;
  readonly other?: Answer;
}

/** What the fields of rows that stand say after a merge, and by field what they say on the side that gave way. */
export function mergeFields(
  states: FieldStates,
  rows: FieldSet["rows"],
): { readonly fields: FieldSet["fields"]; readonly others: FieldSet["fields"] } {
  const fields = new Map<string, Answer>();
  const others = new Map<string, Answer>();
  for (const field of new Set([...states.ours.fields.keys(), ...states.theirs.fields.keys()])) {
    if (!hasRowOf({ rows }, field)) continue;
    const { value, other } = mergeField(states, field);
    if (value !== undefined) fields.set(field, value);
    if (other !== undefined) others.set(field, other);
  }
  return { fields, others };
}

function mergeField({ base, theirs, ours }: FieldStates, field: string): MergedField {
  const [before, their, our] = [base, theirs, ours].map(({ fields }) => fields.get(field));
  if (!hasRowOf(theirs, field) || sameValue(their, our)) return { value: our };
  if (!hasRowOf(ours, field) || sameValue(our, before)) return { value: their };
  if (sameValue(their, before) || their === undefined || !isAnswered(their)) return { value: our };
  if (our === undefined || !isAnswered(our)) return { value: their };
  return givesWay({ base, theirs, ours }, field, their, our)
    ? { value: their, other: our }
    : { value: our, other: their };
}

/**
 * Whether our version gives way to theirs: where they have merged ours already, so that it does not go back and forth between
 * two panes. Where both have done so, both take the same one.
 */
function givesWay({ base, theirs, ours }: FieldStates, field: string, their: Answer, our: Answer): boolean {
  const hasMerged = (side: FieldSet, other: Answer) =>
    hasConflict(side.conflicts, field, other) && !hasConflict(base.conflicts, field, other);
  if (!hasMerged(theirs, our)) return false;
  return !hasMerged(ours, their) || JSON.stringify(their) < JSON.stringify(our);
}
