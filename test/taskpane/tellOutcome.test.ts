import type { UndoRecord } from "../../src/actions/UndoRecord";
import { LATER_STRINGS } from "../../src/content/strings/laterStrings";
import { allErrors } from "../../src/content/strings/allErrors";
import { nb } from "../../src/content/strings/nb";
import { tellOutcome } from "../../src/taskpane/notice/tellOutcome";
import type { Task } from "../../src/taskpane/state/Task";
import type { TaskOutcome } from "../../src/taskpane/state/TaskOutcome";

const INSERT: Task = { kind: "insertSection", step: "s2", update: false };
const UNDO = { kind: "headings" } as unknown as UndoRecord;
const DONE = { kind: "done", saved: null, written: {}, undo: UNDO, tracked: false } as const;

const tell = (task: Task, outcome: TaskOutcome) =>
  tellOutcome(task, outcome, { ...nb, ...LATER_STRINGS.nb }, () => "Forankring");
const offers = (task: Task, outcome: TaskOutcome) => tell(task, outcome)?.offers.map(({ kind }) => kind);

test("an insertion is told with its heading, and can be undone", () => {
  expect(tell(INSERT, DONE)).toMatchObject({ intent: "success", title: "Satt inn under «Forankring»" });
  expect(offers(INSERT, DONE)).toEqual(["undo"]);
});

test("a text of which all stays as it is in Word is told to be kept, not updated", () => {
  const title = "Teksten i Word er beholdt";
  expect(tell({ ...INSERT, update: true }, { ...DONE, keepsAll: true })).toMatchObject({ title });
});

test("a tracked insertion is told to be a suggestion", () => {
  expect(tell(INSERT, { ...DONE, tracked: true })?.text).toBe(LATER_STRINGS.nb.outcome.tracked);
});

test("what cannot be undone is not offered to be", () => {
  expect(offers(INSERT, { ...DONE, undo: null })).toEqual([]);
});

test("showing a place is told to screen readers only", () => {
  expect(tell({ kind: "showStep", step: "s2" }, DONE)).toMatchObject({ quiet: true });
});

test("a missing heading can be inserted, and what was asked for goes on", () => {
  const [offer] = tell(INSERT, { kind: "missing" })?.offers ?? [];
  expect(offer).toEqual({ kind: "insertHeading", step: "s2", then: INSERT });
});

test.each([
  ["unchanged", "info"],
  ["changedSince", "warning"],
] as const)("the outcome %s is told with what to do", (kind, intent) => {
  const told = tell(INSERT, { kind });
  expect(told).toMatchObject({ intent });
  expect(told?.text).not.toBe("");
});

const ERRORS = allErrors(nb);
const CODES = Object.keys(ERRORS) as (keyof typeof ERRORS)[];

test.each(CODES)("a write that failed with %s can be copied and tried again", (code) => {
  expect(tell(INSERT, { kind: "failed", code })).toMatchObject({ intent: "error", ...ERRORS[code] });
  expect(offers(INSERT, { kind: "failed", code })).toEqual(["copy", "retry"]);
});

test("a text that has been emptied since it was asked for is told, and nothing more is offered", () => {
  expect(tell(INSERT, { kind: "empty" })).toMatchObject({ intent: "info", title: "Det er ikke noe å sette inn" });
  expect(offers(INSERT, { kind: "empty" })).toEqual([]);
});

test("questions are not told: a dialog asks them", () => {
  expect(tell(INSERT, { kind: "edited", tag: "kplan:s2:text", inWord: [], ours: [], lost: [] })).toBeNull();
  expect(tell(INSERT, { kind: "choose", candidates: [] })).toBeNull();
  expect(tell(INSERT, { kind: "cells", tag: "kplan:s6:handlingsplan", conflicts: [] })).toBeNull();
  expect(tell(INSERT, { kind: "doubled", tag: "kplan:s2:text", copies: [] })).toBeNull();
});
