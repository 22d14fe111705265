import type { PartName } from "../../plan/stored/PartName";

/** A field of the plan: the part, and the field's name within it as partFields has it. */
export interface FieldRef {
  readonly part: PartName;
  readonly field: string;
}

/** Whether they are one and the same field. */
export function isSameField(a: FieldRef, b: FieldRef): boolean {
  return a.part === b.part && a.field === b.field;
}
