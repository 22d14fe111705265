import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { loadWork } from "../../src/taskpane/work/loadWork";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import { INSERT, open, why } from "./openState";

jest.mock("../../src/taskpane/work/loadWork");

beforeEach(() => {
  jest.mocked(loadWork).mockResolvedValue(null);
});

/** A pane that cannot fetch what talks to Word. */
function paneOf(state: Partial<PaneState> = {}) {
  const core = createCore({ ...open, ...state }, () => undefined);
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  return { core, pane, idle: () => core.queue(() => Promise.resolve()) };
}

test("answers that cannot be saved stay unsaved, and it is told", async () => {
  const { core, pane, idle } = paneOf({ plan: why("a") });
  pane.save();
  await idle();
  expect(core.latest()).toMatchObject({ saving: { failed: "noConnection" }, plan: why("a"), saved: open.saved });
});

test("nothing is told where there is nothing to save", async () => {
  const { core, pane, idle } = paneOf();
  pane.save();
  await idle();
  expect(core.latest().saving).toBe("saved");
});

test("a task ends with what kept it from Word, and the next can begin", async () => {
  const { core, pane, idle } = paneOf();
  pane.perform(INSERT);
  await idle();
  expect(core.latest()).toMatchObject({
    running: null,
    notice: { kind: "outcome", task: INSERT, outcome: { kind: "failed", code: "noConnection" } },
  });
});

test("a document that cannot be read again keeps its view", async () => {
  const { core, pane, idle } = paneOf();
  pane.rescan();
  await idle();
  expect(core.latest()).toMatchObject({ scanFailed: "noConnection", scanning: false, view: open.view });
});
