import type { UndoRecord } from "../../actions/UndoRecord";
import type { UpdatingTask } from "./Task";

/** Parts of the plan that are written one after another. What needs a question waits for its answer, and the others for it. */
export interface Updating {
  /** Yet to be begun. */
  readonly left: readonly UpdatingTask[];
  /** How many there are in all, and how many of those that have ended were written. */
  readonly total: number;
  readonly written: number;
  /** What takes back all that was written, the first first; null where some of it cannot be taken back. */
  readonly undo: readonly UndoRecord[] | null;
}
