import type { PartName } from "../stored/PartName";
import type { PlanConflict } from "../PlanConflict";
import { type FieldSet, type FieldStates, groupBy, hasConflict, hasRowOf } from "./FieldSet";
import { sameValue, valueKey } from "./sameValue";

/** What mergeRows and mergeFields have made of a part. */
interface Merged extends Pick<FieldSet, "rows" | "fields"> {
  readonly others: FieldSet["fields"];
}

/**
 * The conflicts of a part after a merge: those that nobody has settled, those that one side has found, and those that the
 * merge has made. None about a row that is gone, and none in which the other version is what the field says.
 */
export function mergeConflicts(part: PartName, states: FieldStates, merged: Merged): readonly PlanConflict[] {
  const { base, theirs, ours } = states;
  const made = [...merged.others].map(([field, other]): PlanConflict => ({ part, field, other }));
  const found = [...ours.conflicts, ...theirs.conflicts].filter(({ field, other }) => {
    const sides = [theirs, ours].filter((side) => hasRowOf(side, field));
    return hasConflict(base.conflicts, field, other)
      ? sides.every((side) => hasConflict(side.conflicts, field, other))
      : !isOutdated(states, { part, field, other });
  });
  const standing = [...found, ...made].filter(
    ({ field, other }) => hasRowOf(merged, field) && !sameValue(other, merged.fields.get(field)),
  );
  return [...groupBy(standing, ({ field }) => field).values()].flatMap(eachOnce);
}

function eachOnce(conflicts: readonly PlanConflict[]): readonly PlanConflict[] {
  const seen = new Map<string, PlanConflict>();
  for (const each of conflicts) {
    const key = valueKey(each.other);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** Whether the other version is one that its own author has changed since: one side kept it beside its own, the other went on from it. */
function isOutdated({ base, theirs, ours }: FieldStates, { field, other }: PlanConflict): boolean {
  if (!sameValue(base.fields.get(field), other)) return false;
  return [theirs, ours].some(
    (side) => !hasConflict(side.conflicts, field, other) && !sameValue(side.fields.get(field), other),
  );
}
