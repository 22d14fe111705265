import { scanDocument } from "../../actions/scanDocument";
import type { EditedChoice } from "../../actions/Outcome";
import type { PaneCore } from "./Pane";
import { keepPlace } from "./keepPlace";
import { loadRunTask } from "./loadRunTask";
import { saveChanges } from "./saveChanges";
import type { Task } from "./Task";
import type { TaskOutcome } from "./TaskOutcome";

const CHANGES_NOTHING: readonly Task["kind"][] = ["showStep", "showBlock"];

/** Carries out a task, tells its outcome, saves what the task has not saved, and reads the document again where it was changed. */
export async function performTask(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  if (core.latest().running !== null) return;
  core.send({ kind: "taskStarted", task });
  await core.queue(() => carryOut(core, task, onEdited));
  const { notice } = core.latest();
  const done = notice?.kind === "outcome" && notice.task === task && notice.outcome.kind === "done";
  if (done && "then" in task) await performTask(core, task.then, onEdited);
}

async function carryOut(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  const outcome = await run(core, task, onEdited);
  core.send({ kind: "taskEnded", task, outcome });
  if (CHANGES_NOTHING.includes(task.kind)) return;
  // Where Word refused, the answers come first.
  if (outcome.kind !== "done") await saveChanges(core);
  if (mayHaveChanged(outcome)) await rescan(core);
  if (outcome.kind === "done") {
    keepPlace(core);
    await saveChanges(core);
  }
}

/** What Word makes of the task. A block is written together with the part of the plan that it shows: that part is saved then. */
async function run({ latest, send }: PaneCore, task: Task, onEdited: EditedChoice): Promise<TaskOutcome> {
  const runTask = await loadRunTask();
  if (runTask === null) return { kind: "failed", code: "noConnection" };
  const state = latest();
  const outcome = await runTask(task, state, onEdited);
  if (outcome.kind === "done" && outcome.saved !== null) send({ kind: "partsSaved", saved: outcome.saved });
  return outcome;
}

/** Word may have done a part of what it then refused. */
function mayHaveChanged(outcome: TaskOutcome): boolean {
  if (outcome.kind !== "failed") return outcome.kind === "done";
  return outcome.code === "unknown" || outcome.code === "changedMeanwhile";
}

/** Reads the document again. To be run in the queue. */
export async function rescan({ latest, send }: PaneCore): Promise<void> {
  send({ kind: "scanStarted" });
  const { plan, store } = latest();
  const outcome = await scanDocument({ plan, store });
  send(outcome.kind === "scanned" ? { kind: "scanned", scanned: outcome } : { kind: "scanFailed", code: outcome.code });
}
