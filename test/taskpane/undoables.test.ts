import type { UndoRecord } from "../../src/actions/UndoRecord";
import { restorePlan } from "../../src/plan/restorePlan";
import type { Notice } from "../../src/taskpane/state/Notice";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import type { Task } from "../../src/taskpane/state/Task";
import type { TaskOutcome } from "../../src/taskpane/state/TaskOutcome";
import { TOP } from "../../src/taskpane/state/Place";
import { empty, INSERT, open, reduce, why } from "./openState";

const record = (...steps: readonly "s2"[]): UndoRecord => ({ kind: "headings", steps });
const DONE = { kind: "done", saved: null, written: {}, undo: null, tracked: false } as const;
const ended = (task: Task, outcome: TaskOutcome): PaneEvent => ({ kind: "taskEnded", task, outcome, next: null });
const done = (undo: UndoRecord): PaneEvent => ended(INSERT, { ...DONE, undo });
const undone = (undo: UndoRecord, outcome: TaskOutcome = DONE): PaneEvent =>
  ended({ kind: "undo", record: undo }, outcome);
const records = ({ undoables }: PaneState): readonly (readonly UndoRecord[])[] => undoables.map((each) => each.records);

const [first, second] = [record(), record("s2")];
const both = reduce(open, done(first), done(second));

test("what was done is listed, the last first, on other pages too", () => {
  const there = reduce(both, { kind: "pageChosen", page: { kind: "measures" }, field: null, left: TOP });
  expect(there.notice).toBeNull();
  expect(records(there)).toEqual([[second], [first]]);
});

test("the ten last are listed", () => {
  const all = Array.from({ length: 12 }, () => record());
  const listed = records(reduce(open, ...all.map(done)));
  expect(listed).toHaveLength(10);
  expect(listed[9]?.[0]).toBe(all[2]);
});

test("what cannot be taken back is not listed, nor what is taken back, in whatever order", () => {
  expect(reduce(open, ended(INSERT, DONE), { kind: "noticed", notice: { kind: "copied" } }).undoables).toEqual([]);
  expect(records(reduce(both, undone(first)))).toEqual([[second]]);
});

test("what has been changed in Word stays, and is known to be", () => {
  const after = reduce(both, undone(first, { kind: "changedSince" }));
  expect(after.undoables.map(({ isChanged }) => isChanged)).toEqual([false, true]);
  const failed = reduce(both, undone(first, { kind: "failed", code: "busy" }));
  expect(failed.undoables.map(({ isChanged }) => isChanged)).toEqual([false, false]);
});

test("several parts that were written one after another are one thing to take back, less what is taken back of it", () => {
  const updating = reduce(open, { kind: "updateStarted", tasks: [] }, done(first), done(second));
  expect(updating.undoables).toEqual([]);
  const updated: Notice = {
    kind: "allUpdated",
    updated: { left: [], total: 2, written: 2, undo: [first, second] },
  };
  const listed = reduce(open, { kind: "noticed", notice: updated });
  expect(records(listed)).toEqual([[first, second]]);
  expect(records(reduce(listed, undone(second)))).toEqual([[first]]);
});

test("a change of the plan stays listed when another follows, and can be taken back once that is", () => {
  const replaced = (before = empty, after = empty): Notice => ({
    ...{ kind: "planReplaced", how: { kind: "imported" }, change: { before, after } },
  });
  const [one, two] = [why("a"), why("b")];
  const newer = { before: one, after: two };
  const listed = reduce(
    { ...open, plan: one },
    { kind: "noticed", notice: replaced(empty, one) },
    { kind: "planChanged", plan: two },
    { kind: "noticed", notice: { kind: "planReplaced", how: { kind: "imported" }, change: newer } },
  );
  expect(listed.undoables).toHaveLength(2);
  const change = { before: empty, after: one };
  expect(restorePlan(listed.plan, change)).toBeNull();
  const back = reduce(
    listed,
    { kind: "planChanged", plan: restorePlan(listed.plan, newer)! },
    { kind: "noticed", notice: { kind: "planRestored", change: newer } },
  );
  expect(back.undoables.map(({ notice }) => notice)).toEqual([replaced(empty, one)]);
  expect(restorePlan(back.plan, change)).not.toBeNull();
});

test("nothing is listed of a plan that was taken out of the document", () => {
  expect(reduce(both, ended({ kind: "removeData" }, DONE)).undoables).toEqual([]);
});
