import type { Language } from "../../content/Language";
import { emptyPlan } from "../../plan/emptyPlan";
import { emptyStore } from "../../plan/stored/Store";
import type { PaneState } from "./PaneState";

/** The pane before the document has been read. */
export function initialState(language: Language): PaneState {
  const plan = emptyPlan(language);
  return {
    opening: "running",
    plan,
    saved: plan,
    store: emptyStore(""),
    planWarnings: [],
    view: null,
    scanFailed: null,
    scanning: false,
    page: { kind: "start" },
    allFields: false,
    visits: [],
    returned: null,
    navigated: false,
    wanted: null,
    saving: "saved",
    running: null,
    updating: null,
    notice: null,
    undoables: [],
    arrival: null,
    question: null,
    cursor: null,
    mistake: null,
  };
}
