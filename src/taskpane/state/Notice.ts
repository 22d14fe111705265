import type { Outcome } from "../../actions/Outcome";
import type { DeletedMeasure } from "../../plan/deleteMeasure";
import type { Task } from "./Task";

/** What the pane tells the user last. */
export type Notice =
  | { readonly kind: "outcome"; readonly task: Task; readonly outcome: Outcome }
  | { readonly kind: "kept" }
  | { readonly kind: "copied" | "copyFailed" }
  | { readonly kind: "measureDeleted"; readonly deleted: DeletedMeasure }
  | { readonly kind: "measureRestored"; readonly nr: string }
  /** `place` is 1 for the first. */
  | { readonly kind: "measureMoved"; readonly nr: string; readonly place: number; readonly count: number };
