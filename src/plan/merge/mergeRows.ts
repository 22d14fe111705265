import { type FieldSet, type FieldStates, groupBy, hasConflict, hasRow } from "./FieldSet";
import { rowOf } from "../PlanConflict";
import { rowContent, rowLinks } from "./rowContent";
import { sameValue } from "./sameValue";

type Rows = readonly string[];

/**
 * The rows that stand after a merge, in order; null for a part without rows. A row that one side has deleted stays where the
 * other has changed it. The order is the one that somebody has changed, ours where both have; rows that the other side has
 * besides stand after the one that they followed there.
 */
export function mergeRows({ base, theirs, ours }: FieldStates): Rows | null {
  if (base.rows === null || theirs.rows === null || ours.rows === null) return null;
  const [before, their, our] = [base.rows, theirs.rows, ours.rows];
  const isKept = (side: FieldSet, other: Rows) => {
    const conflicts = groupBy(side.conflicts, ({ field }) => rowOf(field));
    return (nr: string) =>
      hasRow(other, nr) || !hasRow(before, nr) || hasChanged(base, side, nr, conflicts.get(nr) ?? []);
  };
  const theirKept = their.filter(isKept(theirs, our));
  const ourKept = our.filter(isKept(ours, their));
  const common = (rows: Rows) => rows.filter((nr) => [before, their, our].every((each) => hasRow(each, nr)));
  const isOrderTheirs = sameValue(common(our), common(before)) && !sameValue(common(their), common(before));
  return isOrderTheirs ? fitIn(theirKept, ourKept) : fitIn(ourKept, theirKept);
}

/** Whether a side says something else of a row than the base, or has found that people disagree about it. */
function hasChanged(base: FieldSet, side: FieldSet, nr: string, conflicts: FieldSet["conflicts"]): boolean {
  return (
    rowContent(base, nr) !== rowContent(side, nr) ||
    rowLinks(base, nr) !== rowLinks(side, nr) ||
    conflicts.some(({ field, other }) => !hasConflict(base.conflicts, field, other))
  );
}

/** Rows with those that others have besides, each after the one that it follows there. */
function fitIn(rows: Rows, others: Rows): Rows {
  const next = new Map<string | undefined, string | undefined>();
  [undefined, ...rows].forEach((nr, index) => next.set(nr, rows[index]));
  others.forEach((nr, index) => {
    if (next.has(nr)) return;
    const previous = others[index - 1];
    next.set(nr, next.get(previous));
    next.set(previous, nr);
  });
  const fitted: string[] = [];
  for (let nr = next.get(undefined); nr !== undefined; nr = next.get(nr)) fitted.push(nr);
  return fitted;
}
