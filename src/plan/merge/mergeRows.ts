import { type FieldSet, type FieldStates, hasConflict, rowOf } from "./FieldSet";
import { rowContent } from "./rowContent";
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
  const isKept = (side: FieldSet, other: Rows) => (nr: string) =>
    other.includes(nr) || !before.includes(nr) || hasChanged(base, side, nr);
  const theirKept = their.filter(isKept(theirs, our));
  const ourKept = our.filter(isKept(ours, their));
  const common = (rows: Rows) => rows.filter((nr) => [before, their, our].every((each) => each.includes(nr)));
  const isOrderTheirs = sameValue(common(our), common(before)) && !sameValue(common(their), common(before));
  return isOrderTheirs ? fitIn(theirKept, ourKept) : fitIn(ourKept, theirKept);
}

/** Whether a side says something else of a row than the base, or has found that people disagree about it. */
function hasChanged(base: FieldSet, side: FieldSet, nr: string): boolean {
  const conflicts = side.conflicts.filter(({ field }) => rowOf(field) === nr);
  return (
    rowContent(base, nr) !== rowContent(side, nr) ||
    conflicts.some(({ field, other }) => !hasConflict(base.conflicts, field, other))
  );
}

function fitIn(rows: Rows, others: Rows): Rows {
  return others.reduce<Rows>((sofar, nr, index) => {
    if (sofar.includes(nr)) return sofar;
    const previous = others[index - 1];
    return sofar.toSpliced(previous === undefined ? 0 : sofar.indexOf(previous) + 1, 0, nr);
  }, rows);
}
