import { nothingWritten } from "../../src/actions/nothingWritten";
import type { Outcome } from "../../src/actions/Outcome";
import { saveParts } from "../../src/actions/saveParts";
import { scanDocument } from "../../src/actions/scanDocument";
import { setAnswer } from "../../src/plan/setAnswer";
import { createCore, createPane } from "../../src/taskpane/state/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import type { Pane, PaneCore } from "../../src/taskpane/state/Pane";
import { runTask } from "../../src/taskpane/state/runTask";
import { deferred } from "../deferred";
import type { Task } from "../../src/taskpane/state/Task";

jest.mock("../../src/taskpane/state/runTask");
jest.mock("../../src/actions/scanDocument");
jest.mock("../../src/actions/saveParts");

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

beforeEach(() => {
  jest.clearAllMocks();
});
