import { type FieldSet, type FieldStates, groupBy, hasRow } from "./FieldSet";
import { rowOf } from "../PlanConflict";
import { rowContent } from "./rowContent";

/** The numbers that rows get, by those that they have. */
type Numbers = ReadonlyMap<string, string>;

/**
 * The three states with one number for each row in all of them. Two people who add a row at the same time give it the same
 * number: theirs keeps it, ours gets the next one that is free. A row that has been given another number in that way is known
 * by its content, so that it is neither taken for another one nor there twice.
 */
export function alignRows({ base, theirs, ours }: FieldStates): FieldStates {
  if (base.rows === null) return { base, theirs, ours };
  const inTheirs = findMoved(base, theirs, ours);
  const aligned = renumber(base, inTheirs);
  const inOurs = findMoved(base, ours, theirs);
  const back = new Map([...inOurs].map(([from, to]) => [to, inTheirs.get(from) ?? from]));
  const stayed = rowsOf(base).filter((nr) => has(ours, nr) && !inOurs.has(nr));
  const known = new Map([...stayed.map((nr) => [nr, inTheirs.get(nr) ?? nr] as const), ...back]);
  const last = Math.max(base.last, theirs.last, ours.last);
  const numbers = new Map([...known, ...numberAdded({ base: aligned, theirs, ours }, known, last)]);
  return { base: aligned, theirs, ours: renumber(ours, numbers) };
}

/** The highest number among rows. */
export function highestNumber(rows: readonly string[]): number {
  return rows.reduce((highest, nr) => Math.max(highest, Number(nr.slice(1))), 0);
}

/**
 * The rows of the base that have another number in one of the sides: a new row there has their content, and what stands under
 * their own number is a row of the other side's, or is not what the other side has made of them.
 */
function findMoved(base: FieldSet, side: FieldSet, other: FieldSet): Numbers {
  const isNew = (nr: string) => !has(base, nr);
  const newInOther = new Set(
    rowsOf(other)
      .filter(isNew)
      .map((nr) => rowContent(other, nr)),
  );
  const added = byContent(
    side,
    rowsOf(side).filter((nr) => isNew(nr) && !isAlike(side, other, nr)),
  );
  const isDisplaced = (nr: string) => {
    if (!has(side, nr) || !has(other, nr) || isAlike(side, other, nr)) return false;
    return !isAlike(base, side, nr) && (!isAlike(base, other, nr) || newInOther.has(rowContent(side, nr)));
  };
  const moved = new Map<string, string>();
  for (const nr of rowsOf(base).filter(isDisplaced)) {
    const found = added.get(rowContent(base, nr))?.shift();
    if (found !== undefined) moved.set(nr, found);
  }
  return moved;
}

/** Rows of a state by what they say, in their order. */
function byContent(set: FieldSet, rows: readonly string[]): ReadonlyMap<string, string[]> {
  return groupBy(rows, (nr) => rowContent(set, nr));
}

/** Whether two states have a row under the number that says the same. */
function isAlike(one: FieldSet, other: FieldSet, nr: string): boolean {
  return has(one, nr) && has(other, nr) && rowContent(one, nr) === rowContent(other, nr);
}

/** Numbers for the rows that are new in ours: that of the same row in theirs, its own where that is free, or the next one. */
function numberAdded({ base, theirs, ours }: FieldStates, known: Numbers, last: number): Numbers {
  const candidates = new Set(rowsOf(theirs).filter((nr) => !has(base, nr)));
  const added = rowsOf(ours).filter((nr) => !known.has(nr));
  const numbers = new Map<string, string>();
  for (const nr of added) {
    if (candidates.has(nr) && rowContent(ours, nr) === rowContent(theirs, nr)) {
      numbers.set(nr, nr);
      candidates.delete(nr);
    }
  }
  const twins = byContent(theirs, [...candidates]);
  for (const nr of added.filter((each) => !numbers.has(each))) {
    const twin = twins.get(rowContent(ours, nr))?.shift();
    if (twin !== undefined) numbers.set(nr, twin);
  }
  const taken = new Set([...rowsOf(base), ...rowsOf(theirs), ...known.values()]);
  let highest = last;
  for (const nr of added.filter((each) => !numbers.has(each))) {
    numbers.set(nr, taken.has(nr) ? `${nr.slice(0, 1)}${(highest += 1)}` : nr);
  }
  return numbers;
}

function renumber(set: FieldSet, numbers: Numbers): FieldSet {
  const renamed = (field: string) => {
    const nr = rowOf(field);
    return (numbers.get(nr) ?? nr) + field.slice(nr.length);
  };
  return {
    ...set,
    rows: rowsOf(set).map((nr) => numbers.get(nr) ?? nr),
    fields: new Map([...set.fields].map(([field, answer]) => [renamed(field), answer])),
    conflicts: set.conflicts.map((each) => ({ ...each, field: renamed(each.field) })),
  };
}

const NO_ROWS: readonly string[] = [];

function rowsOf({ rows }: FieldSet): readonly string[] {
  return rows ?? NO_ROWS;
}

function has(set: FieldSet, nr: string): boolean {
  return hasRow(rowsOf(set), nr);
}
