import type { Answer } from "../Answer";
import type { PlanConflict } from "../PlanConflict";
import { sameValue } from "./sameValue";

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

/** The number of the row that a field of a part with rows belongs to. */
export function rowOf(field: string): string {
  return field.slice(0, Math.max(0, field.indexOf(".")));
}

/** Whether the part has the row that a field belongs to; a part without rows has all its fields. */
export function hasRowOf({ rows }: Pick<FieldSet, "rows">, field: string): boolean {
  return rows?.includes(rowOf(field)) ?? true;
}

/** Whether one of these conflicts says that a field's other version is this. */
export function hasConflict(conflicts: readonly PlanConflict[], field: string, other: Answer): boolean {
  return conflicts.some((each) => each.field === field && sameValue(each.other, other));
}
