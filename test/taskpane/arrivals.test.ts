import type { Scanned } from "../../src/actions/document/scanDocument";
import { changedParts } from "../../src/plan/stored/partContent";
import type { Plan } from "../../src/plan/Plan";
import { rebasePlan } from "../../src/plan/stored/SavedPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { emptyStore } from "../../src/plan/stored/Store";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import { TOP } from "../../src/taskpane/state/Place";
import { empty, goals, INSERT, open, reduce, text, VIEW, why } from "./openState";

const store = emptyStore("x");

function scannedWith(more: Partial<Scanned>): PaneEvent {
  const nothing = { kind: "scanned", view: VIEW, sent: empty, plan: empty, store, arrived: [], lost: [] } as const;
  return { kind: "scanned", scanned: { ...nothing, ...more }, rebase: rebasePlan };
}

describe("a scan", () => {
  test("is under way until it has ended", () => {
    expect(reduce(open, { kind: "scanStarted" }).scanning).toBe(true);
    expect(reduce(open, { kind: "scanStarted" }, scannedWith({})).scanning).toBe(false);
  });

  test("that fails says why, until one succeeds", () => {
    const failed = reduce(open, { kind: "scanStarted" }, { kind: "scanFailed", code: "unknown" });
    expect([failed.scanning, failed.scanFailed, failed.view]).toEqual([false, "unknown", VIEW]);
    expect(reduce(failed, scannedWith({})).scanFailed).toBeNull();
  });

  test("that brings nothing leaves the plan the very same", () => {
    const plan = why("a");
    const state = reduce({ ...open, plan }, scannedWith({ sent: plan, plan }));
    expect(state.plan).toBe(plan);
    expect([state.store, state.arrival]).toEqual([store, null]);
    expect(changedParts(state.saved, state.plan)).toEqual(["s2"]);
  });

  test("brings what a colleague has saved, which is not to be saved again", () => {
    const theirs = goals("b");
    const state = reduce(open, scannedWith({ plan: theirs, arrived: [{ part: "s3", theirs }] }));
    expect(state.plan.answers).toEqual(theirs.answers);
    expect(changedParts(state.saved, state.plan)).toEqual([]);
    expect(state.arrival).toEqual({ kind: "taken" });
  });

  test("leaves to be saved what was written in the pane, also while it ran", () => {
    const theirs = goals("b");
    const sent = why("a");
    const before = { ...open, plan: why("a igjen", sent) };
    const state = reduce(before, scannedWith({ sent, plan: goals("b", sent), arrived: [{ part: "s3", theirs }] }));
    expect(state.plan.answers).toMatchObject({ s2: { why: text("a igjen") }, s3: { goals: text("b") } });
    expect(changedParts(state.saved, state.plan)).toEqual(["s2"]);
  });

  test("of a part that both have changed leaves the merged one to be saved", () => {
    const theirs = setAnswer(empty, "s2", "aims", text("deres"));
    const sent = why("vår");
    const plan = why("vår", theirs);
    const state = reduce({ ...open, plan: sent }, scannedWith({ sent, plan, arrived: [{ part: "s2", theirs }] }));
    expect(state.plan.answers.s2).toEqual({ why: text("vår"), aims: text("deres") });
    expect(changedParts(state.saved, state.plan)).toEqual(["s2"]);
    expect(state.saved.answers.s2).toEqual(theirs.answers.s2);
  });

  test("leaves a part that somebody has deleted to be saved again, with all that it held", () => {
    const plan = why("a");
    const held: PaneState = { ...open, plan, saved: plan };
    const state = reduce(held, scannedWith({ sent: plan, plan, lost: ["s2"] }));
    expect(state.plan.answers.s2).toEqual({ why: text("a") });
    expect(changedParts(state.saved, state.plan)).toEqual(["s2"]);
  });

  test("tells conflicts alone, where there are any", () => {
    const conflict = { part: "s2", field: "why", other: text("deres") } as const;
    const sent = why("vår");
    const arrived = [{ part: "s2", theirs: why("deres") }] as const;
    const plan: Plan = { ...sent, conflicts: [conflict] };
    const state = reduce({ ...open, plan: sent, saved: sent }, scannedWith({ sent, plan, arrived }));
    expect(state.arrival).toEqual({ kind: "conflicts", conflicts: [conflict] });
  });
});

test("of the conflicts those alone are told that are new", () => {
  const conflict = (words: string) => ({ part: "s2", field: "why", other: text(words) }) as const;
  const sent: Plan = { ...why("vår"), conflicts: [conflict("en")] };
  const plan: Plan = { ...sent, conflicts: [conflict("en"), conflict("to")] };
  const arrived = [{ part: "s2", theirs: why("deres") }] as const;
  const state = reduce({ ...open, plan: sent, saved: sent }, scannedWith({ sent, plan, arrived }));
  expect(state.arrival).toEqual({ kind: "conflicts", conflicts: [conflict("to")] });
});

describe("saved parts", () => {
  test("are saved as they stand in the document, and what was written meanwhile is not", () => {
    const sent = why("a");
    const before: PaneState = { ...open, plan: goals("b", why("a og mer", sent)) };
    const state = reduce(before, {
      kind: "partsSaved",
      saved: { sent, parts: ["s2"], plan: sent, store },
      rebase: rebasePlan,
    });
    expect(state.plan.answers).toMatchObject({ s2: { why: text("a og mer") }, s3: { goals: text("b") } });
    expect(changedParts(state.saved, state.plan)).toEqual(["s2", "s3"]);
    expect([state.saved.answers.s2, state.saved.answers.s3, state.store]).toEqual([{ why: text("a") }, {}, store]);
  });

  test("bring along what a colleague had written, which is told", () => {
    const sent = why("a");
    const plan = goals("deres", sent);
    const saved = { sent, parts: ["s2"], plan, store } as const;
    const state = reduce({ ...open, plan: sent }, { kind: "partsSaved", saved, rebase: rebasePlan });
    expect(state.plan.answers).toEqual(plan.answers);
    expect(changedParts(state.saved, state.plan)).toEqual([]);
    expect(state.arrival).toEqual({ kind: "taken" });
    const busy: PaneState = { ...open, plan: sent, running: INSERT };
    expect(reduce(busy, { kind: "partsSaved", saved, rebase: rebasePlan }).arrival).toBeNull();
  });
});

describe("what has been told of colleagues", () => {
  const told: PaneState = { ...open, arrival: { kind: "taken" } };
  const conflicts: PaneState = { ...open, arrival: { kind: "conflicts", conflicts: [] } };

  test("goes when the user goes on, and may be told anew after a scan", () => {
    expect(reduce(told, { kind: "pageChosen", page: { kind: "start" }, field: null, left: TOP }).arrival).toBeNull();
    expect(reduce(told, { kind: "noticeClosed" }).arrival).toBeNull();
    expect(reduce(told, { kind: "scanStarted" }).arrival).toBeNull();
  });

  test("stays otherwise, conflicts during a scan too", () => {
    expect(reduce(told, { kind: "planChanged", plan: why("a") }).arrival).toBe(told.arrival);
    expect(reduce(conflicts, { kind: "scanStarted" }, scannedWith({})).arrival).toBe(conflicts.arrival);
  });
});
