import { scanDocument } from "../../actions/scanDocument";
import type { EditedChoice, Outcome } from "../../actions/Outcome";
import type { PaneCore } from "./Pane";
import { loadRunTask } from "./loadRunTask";
import { saveChanges } from "./saveChanges";
import type { Task } from "./Task";

const CHANGES_NOTHING: readonly Task["kind"][] = ["showStep", "showActionPlan"];

/** Saves what is unsaved, carries out the task, tells its outcome, and reads the document again where it was changed. */
export async function performTask(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  if (core.latest().running !== null) return;
  core.send({ kind: "taskStarted", task });
  await core.queue(() => carryOut(core, task, onEdited));
  const { notice } = core.latest();
  const done = notice?.kind === "outcome" && notice.task === task && notice.outcome.kind === "done";
  if (done && "then" in task) await performTask(core, task.then, onEdited);
}

async function carryOut(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  const writes = !CHANGES_NOTHING.includes(task.kind);
  if (writes) await saveChanges(core);
  const runTask = await loadRunTask();
  const outcome: Outcome =
    runTask === null ? { kind: "failed", code: "noConnection" } : await runTask(task, core.latest(), onEdited);
  core.send({ kind: "taskEnded", task, outcome });
  if (writes && mayHaveChanged(outcome)) await rescan(core);
}

/** Word may have done a part of what it then refused. */
function mayHaveChanged(outcome: Outcome): boolean {
  if (outcome.kind !== "failed") return outcome.kind === "done";
  return outcome.code === "unknown" || outcome.code === "changedMeanwhile";
}

/** Reads the document again. To be run in the queue. */
export async function rescan({ send }: PaneCore): Promise<void> {
  send({ kind: "scanStarted" });
  const outcome = await scanDocument();
  send(
    outcome.kind === "scanned" ? { kind: "scanned", view: outcome.view } : { kind: "scanFailed", code: outcome.code },
  );
}
