import type { Outcome } from "./Outcome";

/** The outcome of an action that was done and left the plan as it was: shown, chosen. */
export function nothingWritten(undo: (Outcome & { kind: "done" })["undo"] = null, tracked = false): Outcome {
  return { kind: "done", saved: null, written: {}, undo, tracked };
}
