import { recordWritten } from "../../plan/stored/recordWritten";
import type { Notice } from "./Notice";
import type { PaneEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { emptyPlan } from "../../plan/emptyPlan";
import { emptyStore } from "../../plan/stored/Store";
import { changedParts, sameContent, takePart, takeWhole } from "../../plan/stored/partContent";
import { firstPage } from "./placeOf";
import { sameValue } from "../../plan/merge/sameValue";
import { undoablesAfter } from "./undoables";
import { updatingAfter } from "./updatingAfter";
import { wayByItself, wayTo } from "./visits";
import type { Plan } from "../../plan/Plan";
import { samePlan } from "../../plan/samePlan";
import type { Arrival } from "./Arrival";
import type { DocumentView } from "../../actions/document/DocumentView";
import { parseBlockTag } from "../../document/block/blockTag";
import type { FoundStep } from "../../document/headings/FoundStep";
import { LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import { writtenBlocks } from "../../plan/stored/kept";

/** No page is come back to from here. */
const AT_START = { page: { kind: "start" }, visits: [], returned: null } as const;

/** The pane after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const after = reduce(state, event);
  const updating = updatingAfter(state, event);
  const notice = noticeAfter({ ...after, updating });
  return {
    ...after,
    updating,
    arrival: arrivalAfter(state, event, after.plan),
    notice,
    undoables: undoablesAfter(state, event, notice),
  };
}

function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "opening":
    case "opened":
    case "openFailed":
    case "dataReturned":
      return opening(state, event);
    case "scanStarted":
    case "scanned":
    case "scanFailed":
      return scanning(state, event);
    case "pageChosen":
    case "fieldsChosen":
    case "cursorMoved":
      return moved(state, event);
    case "planChanged":
      return { ...state, plan: event.plan };
    case "saving":
      return { ...state, saving: event.state };
    case "partsSaved":
      return partsSaved(state, event);
    case "taskStarted":
      return { ...state, running: event.task, notice: null, question: null };
    case "taskEnded":
      return taskEnded(state, event);
    case "questionAsked":
    case "questionClosed":
      return { ...state, question: event.kind === "questionAsked" ? event.question : null };
    case "noticed":
    case "noticeClosed":
    case "updateStarted":
    case "updateEnded":
      return { ...state, notice: noticeOf(state, event) };
    case "mistaken":
      return { ...state, mistake: { error: event.error } };
    case "crashed":
      return crashed(state);
  }
}

type MoveEvent = Extract<PaneEvent, { kind: "pageChosen" | "fieldsChosen" | "cursorMoved" }>;

function moved(state: PaneState, event: MoveEvent): PaneState {
  if (event.kind === "fieldsChosen") return { ...state, allFields: event.all };
  return event.kind === "pageChosen" ? pageChosen(state, event) : cursorMoved(state, event);
}

type NoticeEvent = Extract<PaneEvent, { kind: "noticed" | "noticeClosed" | "updateStarted" | "updateEnded" }>;

function noticeOf({ updating }: PaneState, event: NoticeEvent): Notice | null {
  if (event.kind === "noticed") return event.notice;
  return event.kind === "updateEnded" && updating !== null ? { kind: "allUpdated", updated: updating } : null;
}

function pageChosen(state: PaneState, { page, field, left }: Extract<PaneEvent, { kind: "pageChosen" }>): PaneState {
  const isAt = field !== null || ("at" in page && page.kind !== "example") || "standard" in page;
  return { ...state, ...wayTo(state, page, left, isAt), wanted: field, navigated: true, notice: null };
}

function cursorMoved(state: PaneState, { cursor, left }: Extract<PaneEvent, { kind: "cursorMoved" }>): PaneState {
  const page = cursor.place?.page;
  if (page === undefined || left === null) return { ...state, cursor };
  const way = wayByItself(state, page, left, state.page === state.cursor?.followed);
  return { ...state, ...way, wanted: null, navigated: false, notice: null, cursor: { ...cursor, followed: page } };
}

function opening(
  state: PaneState,
  event: Extract<PaneEvent, { kind: "opening" | "opened" | "openFailed" | "dataReturned" }>,
): PaneState {
  switch (event.kind) {
    case "opening":
      return { ...state, opening: "running" };
    case "opened":
      return opened(state, event);
    case "openFailed":
      return { ...state, opening: event.failed };
    case "dataReturned":
      return dataReturned(state);
  }
}

function opened(state: PaneState, event: Extract<PaneEvent, { kind: "opened" }>): PaneState {
  const { plan, store, warnings, view } = event;
  const read = { plan, saved: plan, store, planWarnings: warnings, view, page: firstPage(plan, warnings) };
  return { ...state, ...read, opening: "done", saving: "saved" };
}

/** The parts that were written stand in the document as they came back. */
function partsSaved(state: PaneState, { saved, rebase }: Extract<PaneEvent, { kind: "partsSaved" }>): PaneState {
  const written = new Set([...saved.parts, ...changedParts(saved.sent, saved.plan)]);
  return {
    ...state,
    plan: rebase(state.plan, saved),
    saved: [...written].reduce((sofar, part) => takeWhole(sofar, saved.plan, part), state.saved),
    store: saved.store,
  };
}

function scanning(
  state: PaneState,
  event: Extract<PaneEvent, { kind: "scanStarted" | "scanned" | "scanFailed" }>,
): PaneState {
  if (event.kind === "scanStarted") return { ...state, scanning: true };
  return event.kind === "scanned" ? scanned(state, event) : { ...state, scanning: false, scanFailed: event.code };
}

/** What colleagues have changed is in the plan; what we had not saved yet is still to be saved. */
function scanned(state: PaneState, { scanned: found, rebase }: Extract<PaneEvent, { kind: "scanned" }>): PaneState {
  const { view, sent, plan, store, arrived, lost } = found;
  const read = { ...state, scanning: false, view, scanFailed: null, store };
  if (arrived.length === 0 && lost.length === 0) return read;
  const parts = arrived.map(({ part }) => part);
  const saved = arrived.reduce(
    (sofar, { part, theirs }) => takeWhole(sofar, sameContent(state.saved, sent, part) ? plan : theirs, part),
    state.saved,
  );
  return {
    ...read,
    plan: rebase(state.plan, { sent, plan, parts }),
    saved: lost.reduce((sofar, part) => takePart(sofar, emptyPlan(plan.meta.language), part), saved),
  };
}

function taskEnded(state: PaneState, { task, outcome, next }: Extract<PaneEvent, { kind: "taskEnded" }>): PaneState {
  const ended = { ...state, running: next };
  switch (outcome.kind) {
    case "edited":
    case "choose":
    case "cells":
    case "doubled":
    case "unclaimed":
      return { ...ended, question: { task, outcome } };
    case "done":
      if (task.kind === "removeData") return { ...ended, opening: "removed", ...AT_START, saving: "saved" };
      return {
        ...ended,
        plan: recordWritten(state.plan, outcome.written),
        view: state.view && viewAfter(state.view, outcome.written),
        notice: { kind: "outcome", task, outcome },
      };
    default:
      return { ...ended, notice: { kind: "outcome", task, outcome } };
  }
}

/** Nothing of the plan stands in the document: all of it is yet to be saved. */
function dataReturned(state: PaneState): PaneState {
  const { store, plan } = state;
  const nothing = { saved: emptyPlan(plan.meta.language), store: emptyStore(store.writer), planWarnings: [] };
  return { ...state, ...nothing, opening: "done", navigated: true };
}

/** Nothing that was under way goes on, and the page that may have failed is not come back to. */
function crashed(state: PaneState): PaneState {
  const over = { running: null, scanning: false, notice: null, question: null, wanted: null, mistake: null };
  return { ...state, ...over, ...AT_START, navigated: true };
}

/** What is to be told of colleagues' changes after an event that has made this of the plan. */
function arrivalAfter(before: PaneState, event: PaneEvent, plan: Plan): Arrival | null {
  const { arrival, running } = before;
  switch (event.kind) {
    case "scanStarted":
      // What is told twice must be silent in between, to be heard.
      return arrival?.kind === "taken" ? null : arrival;
    case "scanned":
      return event.scanned.arrived.length === 0 ? arrival : (arrivalOf(before.plan, plan) ?? arrival);
    case "partsSaved": {
      // What a task brings along from Word is told with its outcome.
      const arrived = arrivalOf(before.plan, plan);
      return arrived?.kind === "taken" && running !== null ? arrival : (arrived ?? arrival);
    }
    case "pageChosen":
    case "noticeClosed":
      return null;
    default:
      return arrival;
  }
}

/** What has come into the plan from others; null where it says the same as before. */
function arrivalOf(before: Plan, after: Plan): Arrival | null {
  const conflicts = after.conflicts.filter((each) => !before.conflicts.some((known) => sameValue(known, each)));
  if (conflicts.length > 0) return { kind: "conflicts", conflicts };
  return samePlan(before, after) ? null : { kind: "taken" };
}

/** The notice that still holds: none of one part while several are updated. A change of the plan can be taken back until something else is changed, and is no longer told then. */
function noticeAfter({ notice, plan, updating }: Pick<PaneState, "notice" | "plan" | "updating">): Notice | null {
  if (updating !== null && notice?.kind === "outcome") return null;
  return notice?.kind === "planReplaced" && !samePlan(plan, notice.change.after) ? null : notice;
}

/** The document with the blocks that a task wrote or took away (hash ""), until the next scan tells all that has changed. */
function viewAfter(view: DocumentView, written: Plan["written"]): DocumentView {
  const hashes = writtenBlocks(written).filter(([, hash]) => hash !== THEIRS && hash !== LEFT_OUT);
  const tags = hashes.map(([tag]) => tag);
  const standing = hashes.flatMap(([tag, hash]) => (hash === "" ? [] : [{ tag, hash, copies: 1 }]));
  return {
    ...view,
    blocks: [...view.blocks.filter(({ tag }) => !tags.includes(tag)), ...standing],
    steps: { ...view.steps, value: view.steps.value.map((step) => stepAfter(step, Object.fromEntries(hashes))) },
  };
}

function stepAfter(step: FoundStep, written: Plan["written"]): FoundStep {
  const tags = Object.keys(written).filter((tag) => parseBlockTag(tag)?.step === step.id);
  const others = step.blocks.filter((tag) => !tags.includes(tag));
  return { ...step, blocks: [...others, ...tags.filter((tag) => written[tag] !== "")] };
}
