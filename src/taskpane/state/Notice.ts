import type { Outcome } from "../../actions/Outcome";
import type { DeletedMeasure } from "../../plan/deleteMeasure";
import type { Task } from "./Task";

/** What the pane tells the user last. */
export type Notice =
  | { readonly kind: "outcome"; readonly task: Task; readonly outcome: Outcome }
  | { readonly kind: "copied" | "copyFailed" }
  /** `inDocument`: the table stands in the document, and is not changed yet. */
  | { readonly kind: "measureDeleted"; readonly deleted: DeletedMeasure; readonly inDocument: boolean }
  | { readonly kind: "measureRestored"; readonly nr: string }
  /** `place` is 1 for the first. */
  | { readonly kind: "measureMoved"; readonly nr: string; readonly place: number; readonly count: number };
