import type { UndoRecord } from "../../actions/UndoRecord";
import type { Notice, Undoable } from "./Notice";
import type { PaneEvent } from "./PaneEvent";

/** So many are remembered, until the pane is closed. */
const MOST_UNDOABLES = 10;

interface Told {
  readonly notice: Notice | null;
  readonly undoables: readonly Undoable[];
}

/** What can be taken back after an event, the last first. `notice` is what is told then. */
export function undoablesAfter({ undoables, notice: before }: Told, event: PaneEvent, notice: Notice | null) {
  switch (event.kind) {
    case "opened":
    case "dataReturned":
      return [];
    case "noticed":
      return withNotice(
        undoables.filter((each) => !isRestored(each, event.notice)),
        event.notice,
      );
    case "taskEnded":
      if (event.task.kind === "undo") return afterUndo(undoables, event.task.record, event.outcome.kind);
      return event.task.kind === "removeData" && event.outcome.kind === "done" ? [] : withNotice(undoables, notice);
    default:
      return notice === before ? undoables : withNotice(undoables, notice);
  }
}

function withNotice(undoables: readonly Undoable[], notice: Notice | null): readonly Undoable[] {
  const records = notice === null ? null : recordsOf(notice);
  if (notice === null || records === null) return undoables;
  return [{ notice, records, isChanged: false }, ...undoables].slice(0, MOST_UNDOABLES);
}

/** What takes back what a notice tells; null where nothing can. */
function recordsOf(notice: Notice): readonly UndoRecord[] | null {
  switch (notice.kind) {
    case "planReplaced":
    case "measureDeleted":
      return [];
    case "allUpdated":
      return notice.updated.undo?.length === 0 ? null : notice.updated.undo;
    case "outcome":
      return notice.outcome.kind === "done" && notice.outcome.undo !== null ? [notice.outcome.undo] : null;
    default:
      return null;
  }
}

/** Whether a notice tells that it has been taken back. */
function isRestored({ notice }: Undoable, told: Notice): boolean {
  if (notice.kind === "planReplaced") return told.kind === "planRestored" && told.change === notice.change;
  return notice.kind === "measureDeleted" && told.kind === "measureRestored" && told.nr === notice.deleted.measure.nr;
}

function afterUndo(undoables: readonly Undoable[], record: UndoRecord, outcome: string): readonly Undoable[] {
  return undoables.flatMap((each) => {
    if (!each.records.includes(record)) return [each];
    if (outcome !== "done") return [{ ...each, isChanged: each.isChanged || outcome === "changedSince" }];
    const records = each.records.filter((other) => other !== record);
    return records.length === 0 ? [] : [{ ...each, records }];
  });
}
