import type { Outcome } from "../../actions/Outcome";

/** What became of a task. */
export type TaskOutcome =
  | Outcome
  /** There is nothing left to write: what was to be written has been emptied since it was asked for. */
  | { readonly kind: "empty" };
