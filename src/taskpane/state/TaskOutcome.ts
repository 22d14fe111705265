import type { Outcome } from "../../actions/Outcome";

/** What became of a task. */
export type TaskOutcome =
  | Outcome
  /** There is nothing left to write: what was to be written has been emptied since it was asked for. */
  | { readonly kind: "empty" }
  /** The part of the plan that is to be saved with it has grown too large to be kept in the document. */
  | { readonly kind: "partTooLarge" };
