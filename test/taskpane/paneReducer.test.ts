import type { Outcome } from "../../src/actions/Outcome";
import { emptyStore } from "../../src/plan/stored/Store";
import { setMeta } from "../../src/plan/setMeta";
import { initialState } from "../../src/taskpane/state/initialState";
import type { Notice } from "../../src/taskpane/state/Notice";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import type { Task } from "../../src/taskpane/state/Task";
import { TOP } from "../../src/taskpane/state/Place";
import { empty, INSERT, open, reduce, VIEW, why } from "./openState";

const store = emptyStore("x");
const TAG = "kplan:s2:text";
const DONE = { kind: "done", saved: null, written: {}, undo: null, tracked: false } as const;

describe("opening the document", () => {
  const failed = { kind: "failed", code: "readOnly" } as const;

  test("is under way until it has been read", () => {
    expect(reduce({ ...open, opening: failed }, { kind: "opening" }).opening).toBe("running");
  });

  test("is told when it fails", () => {
    expect(reduce(initialState("nb"), { kind: "openFailed", failed }).opening).toBe(failed);
  });

  test.each(["partBroken", "partTooLong", "partNewer"] as const)(
    "comes to the start page, which tells of it, where something of the plan is not shown (%s)",
    (code) => {
      const plan = setMeta(why("a"), { place: "s2" });
      const warnings = [{ code, part: "s4", index: 0 }] as const;
      const state = reduce(initialState("nb"), { kind: "opened", plan, store, warnings, view: VIEW });
      expect(state.page).toEqual({ kind: "start" });
    },
  );

  test("brings the plan, all of it saved, and the page that the user was on", () => {
    const plan = setMeta(why("a"), { place: "s2" });
    const warnings = [{ code: "partDoubled", part: "s4", index: 0 }] as const;
    const before: PaneState = { ...initialState("nb"), saving: "saving" };
    const state = reduce(before, { kind: "opened", plan, store, warnings, view: VIEW });
    expect(state).toMatchObject({ opening: "done", saving: "saved", page: { kind: "step", step: "s2" } });
    expect([state.plan, state.saved, state.store, state.view, state.planWarnings]).toEqual([
      ...[plan, plan, store, VIEW],
      warnings,
    ]);
    expect(state.navigated).toBe(false);
  });
});

describe("a task", () => {
  const ended = (outcome: Outcome, next: Task | null = null): PaneEvent => ({
    ...{ kind: "taskEnded", task: INSERT, outcome, next },
  });
  const running = reduce(
    {
      ...open,
      notice: { kind: "copied" },
      question: { task: INSERT, outcome: { kind: "doubled", tag: TAG, copies: [] } },
    },
    { kind: "taskStarted", task: INSERT },
  );

  test("runs alone, with nothing told or asked", () => {
    expect([running.running, running.notice, running.question]).toEqual([INSERT, null, null]);
  });

  test.each<Outcome>([
    { kind: "edited", tag: TAG, inWord: [], ours: [], lost: [] },
    { kind: "choose", candidates: [] },
    { kind: "cells", tag: TAG, conflicts: [] },
    { kind: "doubled", tag: TAG, copies: [] },
  ])("that needs an answer asks: $kind", (outcome) => {
    const state = reduce(running, ended(outcome));
    expect([state.running, state.question, state.notice]).toEqual([null, { task: INSERT, outcome }, null]);
    expect(reduce(state, { kind: "questionClosed" }).question).toBeNull();
  });

  test("that is refused tells so, and nothing counts as written", () => {
    const outcome: Outcome = { kind: "failed", code: "readOnly" };
    const state = reduce(running, ended(outcome));
    expect([state.running, state.question, state.notice]).toEqual([
      null,
      null,
      { kind: "outcome", task: INSERT, outcome },
    ]);
    expect(state.plan.written).toEqual({});
  });

  test("that is done counts as written at once, in the plan and in what is shown of the document", () => {
    const outcome = { ...DONE, written: { [TAG]: "1" } };
    const state = reduce(running, ended(outcome, { kind: "newPlan" }));
    expect([state.running, state.notice]).toEqual([{ kind: "newPlan" }, { kind: "outcome", task: INSERT, outcome }]);
    expect(state.plan.written).toEqual({ [TAG]: "1" });
    expect(state.view?.blocks).toEqual([{ tag: TAG, hash: "1", copies: 1 }]);
    expect(state.view?.steps.value[0]?.blocks).toEqual([TAG]);
    const gone = reduce(state, ended({ ...outcome, written: { [TAG]: "" } }));
    expect([gone.plan.written, gone.view?.blocks, gone.view?.steps.value[0]?.blocks]).toEqual([{}, [], []]);
  });

  test("that is done before the document has been read shows nothing of it", () => {
    const outcome = { ...DONE, written: { [TAG]: "1" } };
    expect(reduce({ ...running, view: null }, ended(outcome)).view).toBeNull();
  });
});

describe("another page", () => {
  const chosen = { kind: "pageChosen", page: { kind: "measures" }, field: null, left: TOP } as const;
  const change = { before: empty, after: empty };

  test("is shown, with the field that was asked for", () => {
    const field = { part: "s2", field: "why" } as const;
    const state = reduce(open, { ...chosen, field });
    expect([state.page, state.wanted, state.navigated]).toEqual([{ kind: "measures" }, field, true]);
  });

  test("no longer tells what was told on the one before", () => {
    const notice: Notice = { kind: "planReplaced", how: { kind: "imported" }, change };
    expect(reduce({ ...open, notice }, chosen).notice).toBeNull();
  });
});

test("a change of the plan can be taken back until something else is changed", () => {
  const notice: Notice = {
    kind: "planReplaced",
    how: { kind: "imported" },
    change: { before: empty, after: why("a") },
  };
  const told = reduce({ ...open, plan: why("a") }, { kind: "noticed", notice });
  expect(told.notice).toBe(notice);
  expect(reduce(told, { kind: "planChanged", plan: why("b") }).notice).toBeNull();
  expect(reduce(told, { kind: "noticeClosed" }).notice).toBeNull();
});

test("a mistake of ours is shown by a page, and where a page has failed nothing goes on and the start page is shown", () => {
  const error = new Error("ours");
  const mistaken = reduce({ ...open, running: INSERT, scanning: true }, { kind: "mistaken", error });
  expect(mistaken.mistake).toEqual({ error });
  const over = { running: null, scanning: false, notice: null, question: null, wanted: null, mistake: null };
  const page: PaneState = { ...mistaken, page: { kind: "measures" }, notice: { kind: "copied" } };
  expect(reduce(page, { kind: "crashed" })).toMatchObject({ ...over, page: { kind: "start" }, navigated: true });
});

test("a question and how saving goes are shown", () => {
  const question = { task: INSERT, outcome: { kind: "doubled", tag: TAG, copies: [] } } as const;
  const state = reduce(open, { kind: "questionAsked", question }, { kind: "saving", state: "saving" });
  expect([state.question, state.saving]).toEqual([question, "saving"]);
});
