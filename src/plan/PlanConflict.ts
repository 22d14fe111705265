import type { Answer } from "./answers/Answer";
import type { PartName } from "./stored/PartName";

/** A field that two people have changed at once. The plan has one version of it, this is the other. */
export interface PlanConflict {
  readonly part: PartName;
  /** The field within its part (see partFields): "why", "T1.need". */
  readonly field: string;
  readonly other: Answer;
}

/** The number of the row that a field of a part with rows belongs to. */
export function rowOf(field: string): string {
  return field.slice(0, Math.max(0, field.indexOf(".")));
}
