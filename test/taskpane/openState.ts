import type { DocumentView } from "../../src/actions/document/DocumentView";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { initialState } from "../../src/taskpane/state/initialState";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import type { Task } from "../../src/taskpane/state/Task";

export const empty = emptyPlan("nb");
export const text = (words: string) => ({ kind: "text", text: words }) as const;
export const why = (words: string, plan: Plan = empty): Plan => setAnswer(plan, "s2", "why", text(words));
export const goals = (words: string, plan: Plan = empty): Plan => setAnswer(plan, "s3", "goals", text(words));

export const INSERT: Task = { kind: "insertSection", step: "s2", update: false };

const STEP = { id: "s2", section: null, candidates: [], state: "empty", templateLinesLeft: 0 } as const;
export const VIEW: DocumentView = {
  outline: { paragraphs: [], bookmarks: [] },
  steps: { value: [{ ...STEP, blocks: [] }], warnings: [] },
  references: { ...STEP, id: "ref", blocks: [] },
  ...{ isEmpty: false, hasStepsInTables: false, blocks: [], tracked: false, isReadOnly: false },
};

/** A pane whose document has been read, and has no plan; parts are told apart by being the same objects. */
export const open: PaneState = { ...initialState("nb"), opening: "done", view: VIEW, plan: empty, saved: empty };

/** The pane after events. */
export function reduce(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}
