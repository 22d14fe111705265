import { openPlan } from "../../src/actions/document/openPlan";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import type { HostSettings } from "../../src/preview/host/HostSettings";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import { openedEvent } from "../../src/taskpane/work/openDocument";
import { changedParts } from "../../src/plan/stored/partContent";
import type { Pane, PaneCore } from "../../src/taskpane/state/Pane";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import type { Task } from "../../src/taskpane/state/Task";
import type { TaskOutcome } from "../../src/taskpane/state/TaskOutcome";
import { template } from "../actions/inPlan";
import { openInWord } from "../openInWord";

interface Job {
  readonly core: PaneCore;
  readonly pane: Pane;
  /** What has become of the last task, and how long the user waited for it. */
  readonly outcome: () => { readonly kind: TaskOutcome["kind"]; readonly trips: number } | null;
  /** Round trips in all, once the queue is empty. */
  readonly finished: () => Promise<number>;
  readonly perform: (task: Task) => void;
}

/** The pane without its looks, beside the template. */
async function openJob(settings: Partial<HostSettings> = {}): Promise<Job> {
  const word = await openInWord(template(), settings);
  const initial = paneReducer(initialState("nb"), openedEvent(await openPlan("nb")));
  let start = word.roundTrips();
  let ended: ReturnType<Job["outcome"]> = null;
  const core = createCore(initial, (event) => {
    if (event.kind === "taskEnded") ended = { kind: event.outcome.kind, trips: word.roundTrips() - start };
  });
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  return {
    core,
    pane,
    outcome: () => ended,
    finished: async () => {
      await core.queue(() => Promise.resolve());
      return word.roundTrips() - start;
    },
    perform: (task) => {
      start = word.roundTrips();
      pane.perform(task);
    },
  };
}

const INSERT: Task = { kind: "insertSection", step: "s2", update: false };
const ACTION_PLAN: Task = {
  kind: "writeTable",
  table: HANDLINGSPLAN,
  title: "Handlingsplan",
  direction: "both",
  update: false,
};

const write = ({ pane }: Job, words: string): void => {
  pane.change((plan) => setAnswer(plan, "s2", "why", { kind: "text", text: words }));
};
const unsaved = ({ core }: Job) => changedParts(core.latest().saved, core.latest().plan);

test("an answer that is typed and inserted at once is in the document after two round trips, and saved", async () => {
  const job = await openJob();
  write(job, "Fordi.");
  job.perform(INSERT);
  expect(await job.finished()).toBe(3);
  expect(job.outcome()).toEqual({ kind: "done", trips: 2 });
  expect(unsaved(job)).toEqual([]);
  expect((await openPlan("nb")) as unknown).toMatchObject({ plan: { answers: { s2: { why: { text: "Fordi." } } } } });
});

test("what was typed while Word was writing is saved after it", async () => {
  const job = await openJob();
  write(job, "Fordi.");
  job.perform(INSERT);
  write(job, "Fordi vi må.");
  await job.finished();
  expect(unsaved(job)).toEqual([]);
  expect((await openPlan("nb")) as unknown).toMatchObject({
    plan: { answers: { s2: { why: { text: "Fordi vi må." } } } },
  });
});

test("answers on other pages are saved with the insertion", async () => {
  const job = await openJob();
  write(job, "Fordi.");
  job.pane.change((plan) => setMeta(plan, { municipality: "Fjordvik" }));
  job.perform(INSERT);
  expect(await job.finished()).toBe(3);
  expect(job.outcome()).toEqual({ kind: "done", trips: 2 });
  expect(unsaved(job)).toEqual([]);
  expect((await openPlan("nb")) as unknown).toMatchObject({ plan: { meta: { municipality: "Fjordvik" } } });
});

test("answers elsewhere that have grown too large to be saved keep no text out of the document", async () => {
  const job = await openJob();
  write(job, "Fordi.");
  job.pane.change((plan) => setAnswer(plan, "s3", "goals", { kind: "text", text: "å".repeat(500_000) }));
  job.perform(INSERT);
  await job.finished();
  expect(job.outcome()?.kind).toBe("done");
  expect(unsaved(job)).toEqual(["s3"]);
  expect(job.core.latest().saving).toMatchObject({ failed: "partTooLarge", part: "s3" });
});

test("the action plan is inserted in three round trips at most, and updated in two, unsaved measures and all", async () => {
  const job = await openJob();
  job.pane.change((plan) => changeMeasure(addMeasure(plan), "T1", { action: "Fagbrev" }));
  job.perform(ACTION_PLAN);
  await job.finished();
  expect(job.outcome()?.kind).toBe("done");
  expect(job.outcome()?.trips).toBeLessThanOrEqual(3);
  job.pane.change((plan) => changeMeasure(plan, "T1", { responsible: "HR" }));
  job.perform(ACTION_PLAN);
  await job.finished();
  expect(job.outcome()).toEqual({ kind: "done", trips: 2 });
  expect(unsaved(job)).toEqual([]);
});

test("answers that Word refuses to insert are still unsaved, and the pane says so", async () => {
  const job = await openJob({ readOnly: true });
  write(job, "Fordi.");
  job.perform(INSERT);
  await job.finished();
  expect(job.outcome()?.kind).toBe("failed");
  expect(unsaved(job)).toEqual(["s2"]);
  expect(job.core.latest().saving).toEqual({ failed: "readOnly" });
});

test("answers are saved where the text is in the document already", async () => {
  const job = await openJob();
  write(job, "Fordi.");
  job.perform(INSERT);
  await job.finished();
  job.pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Derfor." }));
  job.perform(INSERT);
  await job.finished();
  expect(job.outcome()?.kind).toBe("unchanged");
  expect(unsaved(job)).toEqual([]);
});

test("the document is read in one round trip, and answers are saved in one", async () => {
  const job = await openJob();
  job.pane.rescan();
  expect(await job.finished()).toBe(1);
  job.pane.go({ kind: "step", step: "s2" });
  write(job, "Fordi.");
  job.pane.save();
  expect(await job.finished()).toBe(2);
});
