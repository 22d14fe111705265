import type { Answer } from "./answers/Answer";
import type { PartName } from "./stored/PartName";

/** A field that two people have changed at once. The plan has one version of it, this is the other. */
export interface PlanConflict {
  readonly part: PartName;
  /** The field within its part (see partFields): "why", "T1.need". */
  readonly field: string;
  readonly other: Answer;
}
