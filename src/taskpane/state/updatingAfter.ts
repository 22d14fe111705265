import type { PaneEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { isUpdating, type Task } from "./Task";
import type { Updating } from "./Updating";
import type { TaskOutcome } from "./TaskOutcome";

/** What is left of an update of several parts after an event. */
export function updatingAfter({ updating }: Pick<PaneState, "updating">, event: PaneEvent): Updating | null {
  switch (event.kind) {
    case "updateStarted":
      return { left: event.tasks, total: event.tasks.length, written: 0, undo: [] };
    case "updateEnded":
    case "crashed":
      return null;
    case "taskStarted":
      return updating && { ...updating, left: updating.left.filter((task) => task !== event.task) };
    case "taskEnded":
      return updating && afterTask(updating, event.task, event.outcome);
    default:
      return updating;
  }
}

/** Where Word fails nothing more is tried. What is already as it should be counts as written. */
function afterTask(updating: Updating, task: Task, outcome: TaskOutcome): Updating | null {
  if (outcome.kind === "failed") return null;
  if (!isUpdating(task) || (outcome.kind !== "done" && outcome.kind !== "unchanged")) return updating;
  const { written, undo } = updating;
  const record = outcome.kind === "done" ? outcome.undo : null;
  const cannotBeUndone = outcome.kind === "done" && record === null;
  return {
    ...updating,
    written: written + 1,
    undo: undo === null || cannotBeUndone ? null : [...undo, ...(record === null ? [] : [record])],
  };
}
