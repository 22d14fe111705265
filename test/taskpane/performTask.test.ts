import { nothingWritten, type Outcome } from "../../src/actions/Outcome";
import { saveParts } from "../../src/actions/saving/saveParts";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { PartTooLarge } from "../../src/plan/stored/PartTooLarge";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import type { Pane, PaneCore } from "../../src/taskpane/state/Pane";
import { loadRunTask } from "../../src/taskpane/work/loadRunTask";
import { performTask } from "../../src/taskpane/work/performTask";
import { runTask } from "../../src/taskpane/work/runTask";
import { deferred } from "../deferred";
import type { Task } from "../../src/taskpane/state/Task";

jest.mock("../../src/taskpane/work/runTask");
jest.mock("../../src/taskpane/work/loadRunTask");
jest.mock("../../src/actions/document/scanDocument");
jest.mock("../../src/actions/saving/saveParts");

const INSERT: Task = { kind: "insertSection", step: "s2", update: false };
const CHOOSE: Task = {
  kind: "chooseHeading",
  step: "s2",
  heading: { paragraph: 1, text: "Forankring", by: "words" },
  then: INSERT,
};

interface Setup {
  readonly core: PaneCore;
  readonly pane: Pane;
  /** What Word has been asked for, in order. */
  readonly ran: Task["kind"][];
  /** Lets Word answer the first task, which it holds until then. */
  readonly answer: (outcome: Outcome) => void;
  readonly idle: () => Promise<void>;
}

/** A pane that has asked Word to choose a heading and to insert the text then; Word has not answered yet. */
async function choosing(): Promise<Setup> {
  const core = createCore({ ...initialState("nb"), opening: "done" }, () => undefined);
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  const ran: Task["kind"][] = [];
  const first = deferred<Outcome>();
  jest.mocked(loadRunTask).mockResolvedValue(runTask);
  const asked = deferred<undefined>();
  jest.mocked(runTask).mockImplementation((task) => {
    ran.push(task.kind);
    asked.resolve(undefined);
    return ran.length === 1 ? first.promise : Promise.resolve(nothingWritten());
  });
  jest.mocked(scanDocument).mockResolvedValue({ kind: "failed", code: "unknown" });
  jest
    .mocked(saveParts)
    .mockImplementation((stored, parts) => Promise.resolve({ kind: "saved", sent: stored.plan, parts, ...stored }));
  pane.perform(CHOOSE);
  await asked.promise;
  return { core, pane, ran, answer: first.resolve, idle: () => core.queue(() => Promise.resolve()) };
}

const MEANWHILE: readonly (readonly [string, (pane: Pane) => void])[] = [
  ["waits", () => undefined],
  [
    "goes to another page",
    ({ go }) => {
      go({ kind: "start" });
    },
  ],
  [
    "closes the notice",
    ({ notice }) => {
      notice(null);
    },
  ],
  [
    "asks for something else",
    ({ perform }) => {
      perform({ kind: "showStep", step: "s1" });
    },
  ],
];

test.each(MEANWHILE)("what is to be done next is done when the user %s meanwhile", async (_, act) => {
  const { core, pane, ran, answer, idle } = await choosing();
  act(pane);
  answer(nothingWritten());
  await idle();
  expect(ran).toEqual(["chooseHeading", "insertSection"]);
  expect(core.latest().notice).toMatchObject({ kind: "outcome", task: INSERT });
  expect(core.latest().running).toBeNull();
});

test("what is to be done next is not done where the first was refused, and the refusal is told", async () => {
  const { core, ran, answer, idle } = await choosing();
  answer({ kind: "failed", code: "readOnly" });
  await idle();
  expect(ran).toEqual(["chooseHeading"]);
  expect(core.latest().notice).toMatchObject({ kind: "outcome", task: CHOOSE });
  expect(core.latest().running).toBeNull();
});

test("the pane is busy until what is to be done next has ended", async () => {
  const { core, answer, idle } = await choosing();
  const second = deferred<Outcome>();
  const asked = deferred<undefined>();
  jest.mocked(runTask).mockImplementation(() => {
    asked.resolve(undefined);
    return second.promise;
  });
  answer(nothingWritten());
  await asked.promise;
  expect(core.latest().running).toEqual(INSERT);
  second.resolve(nothingWritten());
  await idle();
  expect(core.latest().running).toBeNull();
});

test("answers that wait to be saved wait for both, and are saved then", async () => {
  const { pane, answer, idle } = await choosing();
  pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Fordi." }));
  expect(saveParts).not.toHaveBeenCalled();
  answer(nothingWritten());
  await idle();
  expect(jest.mocked(saveParts).mock.calls.map(([, parts]) => parts)).toEqual([["s3"]]);
});

test.each(["readOnly", "changedMeanwhile", "unknown"] as const)(
  "the document is read again where Word refused with %s: it may have done a part",
  async (code) => {
    const { answer, idle } = await choosing();
    answer({ kind: "failed", code });
    await idle();
    expect(scanDocument).toHaveBeenCalledTimes(1);
  },
);

test("where Word refused, the answers are saved first, and the document is read again then", async () => {
  const { core, pane, answer, idle } = await choosing();
  pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Fordi." }));
  answer({ kind: "failed", code: "readOnly" });
  await idle();
  const [saved] = jest.mocked(saveParts).mock.invocationCallOrder;
  const [scanned] = jest.mocked(scanDocument).mock.invocationCallOrder;
  expect(saved ?? Infinity).toBeLessThan(scanned ?? -Infinity);
  expect(core.latest().saving).toBe("saved");
});

test("where Word was not reached, nothing is read again", async () => {
  const { answer, idle } = await choosing();
  answer({ kind: "failed", code: "noConnection" });
  await idle();
  expect(scanDocument).not.toHaveBeenCalled();
});

test("what was done is followed by a look at the document, and by the page being kept, with all else that is to be saved", async () => {
  const { core, pane, answer, idle } = await choosing();
  pane.go({ kind: "step", step: "s2" });
  pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Fordi." }));
  answer(nothingWritten());
  await idle();
  expect(scanDocument).toHaveBeenCalledTimes(1);
  expect(jest.mocked(saveParts).mock.calls.map(([, parts]) => parts)).toEqual([["meta", "s3"]]);
  expect(core.latest().saved.meta.place).toBe("s2");
});

test("where the first was done and the next was refused, the document is read again for the first", async () => {
  const { answer, idle } = await choosing();
  jest.mocked(runTask).mockResolvedValueOnce({ kind: "failed", code: "noConnection" });
  answer(nothingWritten());
  await idle();
  expect(scanDocument).toHaveBeenCalledTimes(1);
});

test("where the user is to answer first, nothing has been changed, and the page is not kept", async () => {
  const { core, pane, answer, idle } = await choosing();
  pane.go({ kind: "step", step: "s2" });
  answer({ kind: "choose", candidates: [] });
  await idle();
  expect([scanDocument, saveParts].map((each) => jest.mocked(each).mock.calls)).toEqual([[], []]);
  expect([core.latest().question?.task, core.latest().plan.meta.place]).toEqual([CHOOSE, "meta"]);
});

test.each<Task>([
  { kind: "showStep", step: "s1" },
  { kind: "showBlock", tag: "kplan:s2:text" },
])("$kind changes nothing: nothing is saved or read after it", async (task) => {
  const { core, pane, answer, idle } = await choosing();
  answer({ kind: "failed", code: "noConnection" });
  await idle();
  jest.clearAllMocks();
  pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Fordi." }));
  pane.perform(task);
  await idle();
  expect(core.latest().notice).toMatchObject({ task });
  expect([saveParts, scanDocument].map((each) => jest.mocked(each).mock.calls)).toEqual([[], []]);
});

test("what came along of colleagues is in the plan before the task has ended", async () => {
  const { core, answer, idle } = await choosing();
  const { plan: sent, store } = core.latest();
  const plan = setAnswer(sent, "s4", "why", { kind: "text", text: "Deres" });
  answer({ ...nothingWritten(), saved: { sent, plan, store, parts: [] } });
  await idle();
  expect(core.latest().plan.answers.s4).toEqual({ why: { kind: "text", text: "Deres" } });
});

test("a part that is too large to be saved with its text is told, and another mistake is ours", async () => {
  const { core, pane, answer, idle } = await choosing();
  answer({ kind: "failed", code: "noConnection" });
  await idle();
  jest.mocked(runTask).mockRejectedValueOnce(new PartTooLarge("s2", 1_000_000));
  pane.perform(INSERT);
  await idle();
  expect(core.latest().notice).toEqual({ kind: "outcome", task: INSERT, outcome: { kind: "partTooLarge" } });
  jest.mocked(runTask).mockRejectedValueOnce(new TypeError("ours"));
  await expect(performTask(core, INSERT, "ask")).rejects.toThrow("ours");
});

test("without a connection what writes cannot be had, which is told", async () => {
  const { core, pane, answer, idle } = await choosing();
  answer({ kind: "failed", code: "noConnection" });
  await idle();
  jest.mocked(loadRunTask).mockResolvedValueOnce(null);
  pane.perform(INSERT, "replace");
  await idle();
  expect(core.latest().notice).toMatchObject({ task: INSERT, outcome: { kind: "failed", code: "noConnection" } });
  pane.perform(INSERT, "replace");
  await idle();
  expect(jest.mocked(runTask).mock.lastCall).toMatchObject([INSERT, {}, "replace"]);
});

beforeEach(() => {
  jest.clearAllMocks();
});
