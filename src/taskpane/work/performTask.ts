import { scanDocument } from "../../actions/document/scanDocument";
import type { EditedChoice } from "../../actions/Outcome";
import { PartTooLarge } from "../../plan/stored/PartTooLarge";
import { rebasePlan } from "../../plan/stored/SavedPlan";
import type { PaneCore } from "../state/Pane";
import { keepPlace } from "./keepPlace";
import { loadRunTask } from "./loadRunTask";
import { saveChanges } from "./saveChanges";
import type { Task } from "../state/Task";
import type { TaskOutcome } from "../state/TaskOutcome";

const CHANGES_NOTHING: readonly Task["kind"][] = ["showStep", "showBlock", "showParagraph", "copyBare", "openDocument"];

/** A task that has been carried out. */
interface Ended {
  readonly task: Task;
  readonly outcome: TaskOutcome;
}

/**
 * Carries out a task that has been started and, where it is done, what is to be done next: nothing comes between them,
 * whatever the user does meanwhile. Tells the outcomes, saves what has not been saved with them, and reads the document again
 * where it was changed. To be run in the queue.
 */
export async function performTask(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  await settle(core, await carryOut(core, task, onEdited));
}

/** The task, and those that were to follow it and did, in their order. */
async function carryOut(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<readonly Ended[]> {
  const outcome = await run(core, task, onEdited);
  const next = outcome.kind === "done" && "then" in task ? (task.then ?? null) : null;
  core.send({ kind: "taskEnded", task, outcome, next });
  const ended = { task, outcome };
  return next === null ? [ended] : [ended, ...(await carryOut(core, next, onEdited))];
}

/** Saves and reads again what the tasks have left to be saved and read. */
async function settle(core: PaneCore, ended: readonly Ended[]): Promise<void> {
  if (ended.every(({ task }) => CHANGES_NOTHING.includes(task.kind)) || core.latest().opening === "removed") return;
  const isDone = ended.every(({ outcome }) => outcome.kind === "done");
  // Where Word refused, the answers come first.
  if (!isDone) await saveChanges(core);
  if (ended.some(({ outcome }) => mayHaveChanged(outcome))) await rescan(core);
  if (isDone) {
    keepPlace(core);
    await saveChanges(core);
  }
}

/** What Word makes of the task. A block is written together with the part of the plan that it shows: that part is saved then. */
async function run({ latest, send }: PaneCore, task: Task, onEdited: EditedChoice): Promise<TaskOutcome> {
  const runTask = await loadRunTask();
  if (runTask === null) return { kind: "failed", code: "noConnection" };
  const state = latest();
  const outcome = await runTask(task, state, onEdited).catch(tooLarge);
  if (outcome.kind === "done" && outcome.saved !== null)
    send({ kind: "partsSaved", saved: outcome.saved, rebase: rebasePlan });
  return outcome;
}

function tooLarge(error: unknown): TaskOutcome {
  if (error instanceof PartTooLarge) return { kind: "partTooLarge" };
  throw error;
}

/** Word keeps what it did of a batch before what it refused. */
function mayHaveChanged(outcome: TaskOutcome): boolean {
  if (outcome.kind === "done" || outcome.kind === "contentsByHand") return true;
  return outcome.kind === "failed" && outcome.code !== "noConnection";
}

/** Reads the document again. To be run in the queue. */
export async function rescan({ latest, send }: PaneCore): Promise<void> {
  if (latest().opening === "removed") return;
  send({ kind: "scanStarted" });
  const { plan, store } = latest();
  const outcome = await scanDocument({ plan, store });
  send(
    outcome.kind === "scanned"
      ? { kind: "scanned", scanned: outcome, rebase: rebasePlan }
      : { kind: "scanFailed", code: outcome.code },
  );
}
