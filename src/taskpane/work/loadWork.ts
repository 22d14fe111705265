import { noteFailure } from "../../actions/failures";
import type { performTask, rescan } from "./performTask";
import type { saveChanges } from "./saveChanges";

/** What talks to Word once the document has been read. */
export interface Work {
  readonly performTask: typeof performTask;
  readonly rescan: typeof rescan;
  readonly saveChanges: typeof saveChanges;
}

/** Fetches what the pane does in Word, which the first view does not need; null where it cannot be had. */
export async function loadWork(): Promise<Work | null> {
  try {
    const [tasks, saving] = await Promise.all([
      import(/* webpackChunkName: "work" */ "./performTask"),
      import(/* webpackChunkName: "work" */ "./saveChanges"),
    ]);
    return { performTask: tasks.performTask, rescan: tasks.rescan, saveChanges: saving.saveChanges };
  } catch (error) {
    noteFailure("load", error);
    return null;
  }
}
