import type { EditedChoice } from "../../actions/Outcome";
import type { Language } from "../../content/Language";
import type { Plan } from "../../plan/Plan";
import { TOP, type Place } from "../state/Place";
import { keepPlace } from "./keepPlace";
import { loadWork } from "./loadWork";
import { openDocument } from "./openDocument";
import type { PlanReplacement } from "../state/Notice";
import type { Pane, PaneCore } from "../state/Pane";
import type { PaneEvent } from "../state/PaneEvent";
import { paneReducer } from "../state/paneReducer";
import type { PaneState } from "../state/PaneState";
import type { Task } from "../state/Task";
import { unsavedParts } from "./unsavedParts";

/**
 * What the pane's work stands on. The state is reduced here too, at once: React may take its time. Events carry values, so
 * that both come to the same parts of the plan.
 */
export function createCore(initial: PaneState, dispatch: (event: PaneEvent) => void): PaneCore {
  let current = initial;
  return {
    latest: () => current,
    send: (event) => {
      current = paneReducer(current, event);
      dispatch(event);
    },
    queue: createQueue(),
  };
}

/** What talks to Word could not be fetched. */
const UNREACHABLE = { kind: "failed", code: "noConnection" } as const;

/** What components may ask for. `fail` takes mistakes of our own. */
export function createPane(core: PaneCore, language: Language, fail: (error: unknown) => void): Pane {
  const { send, queue } = core;
  const run = (work: Promise<void>): void => void work.catch(fail);
  return {
    ...pagesIn(core),
    showAllFields: (all) => {
      send({ kind: "fieldsChosen", all });
    },
    change: (change) => {
      send({ kind: "planChanged", plan: change(core.latest().plan) });
    },
    replace: (how, change) => {
      replacePlan(core, how, change);
    },
    ...tasksIn(core, run),
    rescan: () => {
      if (core.latest().running === null && !core.latest().scanning) run(queue(() => rescan(core)));
    },
    save: () => {
      run(queue(() => save(core)));
    },
    openAgain: () => {
      run(queue(() => openDocument(core, language)));
    },
    returnData: () => {
      run(returnData(core));
    },
    notice: (notice) => {
      send(notice === null ? { kind: "noticeClosed" } : { kind: "noticed", notice });
    },
    ask: (question) => {
      send({ kind: "questionAsked", question });
    },
    crashed: leaveCrashed.bind(null, core),
  };
}

/** What goes from page to page. */
function pagesIn({ send }: PaneCore): Pick<Pane, "go" | "knowPlace" | "setCursor"> {
  let placeNow = (): Place => TOP;
  return {
    go: (page, field) => {
      send({ kind: "pageChosen", page, field: field ?? null, left: placeNow() });
    },
    knowPlace: (tell) => {
      placeNow = tell;
    },
    setCursor: (cursor, goes) => {
      send({ kind: "cursorMoved", cursor, left: goes ? placeNow() : null });
    },
  };
}

/** What asks Word for something, and what goes on when that has ended. */
function tasksIn(
  core: PaneCore,
  run: (work: Promise<void>) => void,
): Pick<Pane, "perform" | "updateAll" | "closeQuestion"> {
  return {
    perform: (task, onEdited = "ask") => {
      run(perform(core, task, onEdited).then(() => updateNext(core)));
    },
    updateAll: (tasks) => {
      if (core.latest().running !== null) return;
      core.send({ kind: "updateStarted", tasks });
      run(updateNext(core));
    },
    closeQuestion: () => {
      core.send({ kind: "questionClosed" });
      run(updateNext(core));
    },
  };
}

/** What stood in the document is held by us again, so that it can be updated. */
async function returnData(core: PaneCore): Promise<void> {
  const tags = core.latest().view?.blocks.map(({ tag }) => tag) ?? [];
  core.send({ kind: "dataReturned" });
  if (tags.length > 0) await perform(core, { kind: "takeOver", tags }, "ask");
  else await core.queue(() => rescan(core));
}

function replacePlan({ latest, send }: PaneCore, how: PlanReplacement, change: (plan: Plan) => Plan): void {
  const before = latest().plan;
  const after = change(before);
  send({ kind: "planChanged", plan: after });
  send({ kind: "noticed", notice: { kind: "planReplaced", how, change: { before, after } } });
}

async function perform(core: PaneCore, task: Task, onEdited: EditedChoice): Promise<void> {
  const { latest, send, queue } = core;
  if (latest().running !== null) return;
  send({ kind: "taskStarted", task });
  await queue(async () => {
    const work = await loadWork();
    if (work !== null) await work.performTask(core, task, onEdited);
    else send({ kind: "taskEnded", task, outcome: UNREACHABLE, next: null });
  });
}

/** Goes on with what is to be updated, unless a question waits for its answer. */
async function updateNext(core: PaneCore): Promise<void> {
  const { updating, question, running } = core.latest();
  if (updating === null || question !== null || running !== null) return;
  const [next] = updating.left;
  if (next === undefined) {
    core.send({ kind: "updateEnded" });
    return;
  }
  await perform(core, next, "ask");
  await updateNext(core);
}

async function rescan(core: PaneCore): Promise<void> {
  const work = await loadWork();
  if (work !== null) await work.rescan(core);
  else core.send({ kind: "scanFailed", code: UNREACHABLE.code });
}

async function save(core: PaneCore): Promise<void> {
  const work = await loadWork();
  if (work !== null) await work.saveChanges(core);
  else if (unsavedParts(core.latest()).length > 0) core.send({ kind: "saving", state: { failed: UNREACHABLE.code } });
}

/** Where saving is what fails, it is said so and not tried again at once. */
function leaveCrashed(core: PaneCore): void {
  const { send, queue } = core;
  send({ kind: "crashed" });
  keepPlace(core);
  queue(() => save(core)).catch(() => {
    send({ kind: "saving", state: { failed: "unknown" } });
  });
}

/** A queue that runs one piece of work at a time, in the order asked for. Work that fails stops nothing behind it. */
export function createQueue(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
