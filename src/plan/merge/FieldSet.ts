import type { Answer } from "../answers/Answer";
import { rowOf, type PlanConflict } from "../PlanConflict";
import { valueKey } from "./sameValue";

/** A part taken apart for merging. */
export interface FieldSet {
  /** The numbers of its measures or table rows, in order; null in a part without rows. */
  readonly rows: readonly string[] | null;
  /** What the fields say, by name (see partFields); a field that says nothing has no entry. */
  readonly fields: ReadonlyMap<string, Answer>;
  readonly conflicts: readonly PlanConflict[];
  /** The highest number that a row has ever had. */
  readonly last: number;
}

/** Three states of a part, taken apart. */
export interface FieldStates {
  readonly base: FieldSet;
  readonly theirs: FieldSet;
  readonly ours: FieldSet;
}

/** Whether the part has the row that a field belongs to; a part without rows has all its fields. */
export function hasRowOf({ rows }: Pick<FieldSet, "rows">, field: string): boolean {
  return rows === null || hasRow(rows, rowOf(field));
}

/** Rows that have been asked before: a merge asks of each row, and states do not change. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

export function hasRow(rows: readonly string[], nr: string): boolean {
  const set = sets.get(rows) ?? new Set(rows);
  sets.set(rows, set);
  return set.has(nr);
}

type Conflicts = readonly PlanConflict[];

/** Conflicts that have been asked before: their other versions, by their field. */
const byField = new WeakMap<Conflicts, ReadonlyMap<string, ReadonlySet<string>>>();

/** Whether one of these conflicts says that a field's other version is this. */
export function hasConflict(conflicts: Conflicts, field: string, other: Answer): boolean {
  const fields = byField.get(conflicts) ?? othersByField(conflicts);
  byField.set(conflicts, fields);
  return fields.get(field)?.has(valueKey(other)) ?? false;
}

function othersByField(conflicts: Conflicts): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = groupBy(conflicts, ({ field }) => field);
  return new Map([...fields].map(([field, ofField]) => [field, new Set(ofField.map(({ other }) => valueKey(other)))]));
}

export function groupBy<T>(values: readonly T[], nameOf: (value: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(value);
  }
  return groups;
}
