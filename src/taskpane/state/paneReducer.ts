import { recordWritten } from "../../plan/recordWritten";
import type { Notice } from "./Notice";
import type { PaneEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { takePart } from "./changedParts";
import { pageOf } from "./placeOf";
import { viewAfter } from "./viewAfter";

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "opening":
      return { ...state, opening: "running" };
    case "opened":
      return opened(state, event);
    case "openFailed":
      return { ...state, opening: event.failed };
    case "scanStarted":
      return { ...state, scanning: true };
    case "scanned":
      return { ...state, scanning: false, view: event.view, scanFailed: null };
    case "scanFailed":
      return { ...state, scanning: false, scanFailed: event.code };
    case "pageChosen":
      return { ...state, page: event.page, navigated: true, notice: canBeUndone(state.notice) ? state.notice : null };
    case "planChanged":
      return { ...state, plan: event.plan };
    case "saving":
      return { ...state, saving: event.state };
    case "partsSaved": {
      const { parts, plan, store } = event;
      return { ...state, saved: parts.reduce((saved, part) => takePart(saved, plan, part), state.saved), store };
    }
    case "taskStarted":
      return { ...state, running: event.task, notice: null, question: null };
    case "taskEnded":
      return taskEnded(state, event);
    case "questionAsked":
      return { ...state, question: event.question };
    case "questionClosed":
      return { ...state, question: null };
    case "noticed":
      return { ...state, notice: event.notice };
    case "noticeClosed":
      return { ...state, notice: null };
  }
}

function opened(state: PaneState, event: Extract<PaneEvent, { kind: "opened" }>): PaneState {
  const { plan, store, warnings, view } = event;
  const read = { plan, saved: plan, store, planWarnings: warnings, view, page: pageOf(plan.meta.place) };
  return { ...state, ...read, opening: "done", saving: "saved" };
}

function taskEnded(state: PaneState, { task, outcome }: Extract<PaneEvent, { kind: "taskEnded" }>): PaneState {
  const ended = { ...state, running: null };
  switch (outcome.kind) {
    case "edited":
    case "choose":
      return { ...ended, question: { task, outcome } };
    case "done":
      return {
        ...ended,
        plan: recordWritten(state.plan, outcome.written),
        store: outcome.store ?? state.store,
        view: state.view && viewAfter(state.view, outcome.written),
        notice: { kind: "outcome", task, outcome },
      };
    default:
      return { ...ended, notice: { kind: "outcome", task, outcome } };
  }
}

/** What can be undone stays on offer while the user moves about. */
function canBeUndone(notice: Notice | null): boolean {
  return notice?.kind === "outcome" && notice.outcome.kind === "done" && notice.outcome.undo !== null;
}
