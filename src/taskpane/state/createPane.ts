import type { Language } from "../../content/Language";
import { createQueue } from "./createQueue";
import { openDocument } from "./openDocument";
import type { Pane, PaneCore } from "./Pane";
import type { PaneEvent } from "./PaneEvent";
import { paneReducer } from "./paneReducer";
import type { PaneState } from "./PaneState";
import { performTask, rescan } from "./performTask";
import { saveChanges } from "./saveChanges";

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

/** What components may ask for. `fail` takes mistakes of our own. */
export function createPane(core: PaneCore, language: Language, fail: (error: unknown) => void): Pane {
  const { send, queue } = core;
  const run = (work: Promise<void>): void => void work.catch(fail);
  return {
    go: (page, field) => {
      send({ kind: "pageChosen", page, field: field ?? null });
    },
    change: (change) => {
      send({ kind: "planChanged", plan: change(core.latest().plan) });
    },
    replace: (how, change) => {
      const before = core.latest().plan;
      const after = change(before);
      send({ kind: "planChanged", plan: after });
      send({ kind: "noticed", notice: { kind: "planReplaced", how, change: { before, after } } });
    },
    perform: (task, onEdited = "ask") => {
      run(performTask(core, task, onEdited));
    },
    rescan: () => {
      if (core.latest().running === null && !core.latest().scanning) run(queue(() => rescan(core)));
    },
    save: () => {
      run(queue(() => saveChanges(core)));
    },
    openAgain: () => {
      run(queue(() => openDocument(core, language)));
    },
    notice: (notice) => {
      send(notice === null ? { kind: "noticeClosed" } : { kind: "noticed", notice });
    },
    ask: (question) => {
      send({ kind: "questionAsked", question });
    },
    closeQuestion: () => {
      send({ kind: "questionClosed" });
    },
  };
}
