import { openPlan } from "../../src/actions/document/openPlan";
import { saveParts } from "../../src/actions/saving/saveParts";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { emptyStore } from "../../src/plan/stored/Store";
import { createCore, createPane, createQueue } from "../../src/taskpane/work/createPane";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import { deferred } from "../deferred";
import { INSERT, open, VIEW, why } from "./openState";

jest.mock("../../src/actions/document/openPlan");
jest.mock("../../src/actions/saving/saveParts");
jest.mock("../../src/actions/document/scanDocument");

function paneOf(state: Partial<PaneState> = {}) {
  const events: PaneEvent["kind"][] = [];
  const failed: unknown[] = [];
  const core = createCore({ ...open, ...state }, ({ kind }) => events.push(kind));
  const pane = createPane(core, "nn", (error) => failed.push(error));
  return { core, pane, events, failed, idle: () => core.queue(() => Promise.resolve()) };
}

beforeEach(() => {
  jest.resetAllMocks();
  jest.mocked(scanDocument).mockResolvedValue({ kind: "failed", code: "unknown" });
});

test("a pane shows the page that is asked for, and the field where one is", () => {
  const { core, pane } = paneOf();
  pane.go({ kind: "measures" });
  expect([core.latest().page, core.latest().wanted]).toEqual([{ kind: "measures" }, null]);
  const field = { part: "s2", field: "why" } as const;
  pane.go({ kind: "step", step: "s2" }, field);
  expect(core.latest().wanted).toBe(field);
});

test("a change is made of the plan as it is by then", () => {
  const { core, pane } = paneOf();
  pane.change((plan) => why("a", plan));
  pane.change((plan) => ({ ...plan, lastMeasure: 7 }));
  expect(core.latest().plan).toEqual({ ...why("a"), lastMeasure: 7 });
});

test("a change that is told can be taken back to what was before", () => {
  const { core, pane, events } = paneOf();
  pane.replace({ kind: "imported" }, () => why("a"));
  const { plan, notice } = core.latest();
  expect(notice).toEqual({
    kind: "planReplaced",
    how: { kind: "imported" },
    change: { before: open.plan, after: plan },
  });
  expect(events).toEqual(["planChanged", "noticed"]);
});

test("what is told and asked goes when it is closed", () => {
  const { core, pane, events } = paneOf();
  const question = { task: INSERT, outcome: { kind: "doubled", tag: "kplan:s2:text", copies: [] } } as const;
  pane.notice({ kind: "copied" });
  pane.ask(question);
  expect([core.latest().notice, core.latest().question]).toEqual([{ kind: "copied" }, question]);
  expect(events).toEqual(["noticed", "questionAsked"]);
  pane.notice(null);
  pane.closeQuestion();
  expect([core.latest().notice, core.latest().question]).toEqual([null, null]);
  expect(events.slice(2)).toEqual(["noticeClosed", "questionClosed"]);
});

test("the document is read again when asked for, not while a task runs or it is being read", async () => {
  for (const busy of [{ running: INSERT }, { scanning: true }]) paneOf(busy).pane.rescan();
  expect(scanDocument).not.toHaveBeenCalled();
  const { core, pane, events, idle } = paneOf();
  pane.rescan();
  await idle();
  expect(scanDocument).toHaveBeenCalledWith({ plan: core.latest().plan, store: core.latest().store });
  expect([events, core.latest().scanFailed]).toEqual([["scanStarted", "scanFailed"], "unknown"]);
});

test("the document is opened again, in the language of the pane", async () => {
  const opened = { kind: "opened", plan: why("a"), store: emptyStore("x"), warnings: [], view: VIEW } as const;
  jest.mocked(openPlan).mockResolvedValueOnce(opened).mockResolvedValueOnce({ kind: "failed", code: "unknown" });
  const { core, pane, events, idle } = paneOf();
  pane.openAgain();
  await idle();
  expect(openPlan).toHaveBeenCalledWith("nn");
  expect([events, core.latest().plan]).toEqual([["opening", "opened"], opened.plan]);
  pane.openAgain();
  await idle();
  expect(core.latest().opening).toEqual({ kind: "failed", code: "unknown" });
});

test("a mistake of ours is handed on, and what was asked for after it is done", async () => {
  jest.mocked(scanDocument).mockRejectedValueOnce(new TypeError("ours"));
  const { pane, failed, events, idle } = paneOf();
  pane.rescan();
  pane.save();
  await idle();
  expect(failed).toEqual([new TypeError("ours")]);
  expect(events).toEqual(["scanStarted", "saving"]);
});

describe("where a page has failed", () => {
  test("the start page is shown, and saved with what was written", async () => {
    jest
      .mocked(saveParts)
      .mockImplementation((stored, parts) => Promise.resolve({ kind: "saved", sent: stored.plan, parts, ...stored }));
    const { core, pane, idle } = paneOf({
      page: { kind: "measures" },
      plan: why("a", { ...open.plan, meta: { ...open.plan.meta, place: "s4" } }),
    });
    pane.crashed();
    await idle();
    expect(core.latest()).toMatchObject({ page: { kind: "start" }, saving: "saved" });
    expect(core.latest().saved).toMatchObject({ meta: { place: "meta" }, answers: why("a").answers });
  });

  test("and saving is what fails, it is said so", async () => {
    jest.mocked(saveParts).mockRejectedValue(new TypeError("ours"));
    const { core, pane, failed, idle } = paneOf({ plan: why("a") });
    pane.crashed();
    await idle();
    await Promise.resolve();
    expect([core.latest().saving, failed]).toEqual([{ failed: "unknown" }, []]);
  });
});

test("a queue does one thing at a time, in the order asked for, also after one that failed", async () => {
  const queue = createQueue();
  const done: string[] = [];
  const first = deferred<undefined>();
  const one = queue(async () => {
    await first.promise;
    done.push("first");
    throw new Error("no");
  });
  const two = queue(() => {
    done.push("second");
    return Promise.resolve();
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  first.resolve(undefined);
  await expect(one).rejects.toThrow("no");
  await two;
  expect(done).toEqual(["first", "second"]);
});
