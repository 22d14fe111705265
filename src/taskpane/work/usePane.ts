import { useReducer, useState } from "react";
import type { Opened } from "../../actions/document/openPlan";
import type { Failed } from "../../actions/Outcome";
import type { Language } from "../../content/Language";
import { createCore, createPane } from "./createPane";
import { initialState } from "../state/initialState";
import { openedEvent } from "./openDocument";
import type { Pane } from "../state/Pane";
import { paneReducer } from "../state/paneReducer";
import type { PaneState } from "../state/PaneState";
import { takeFromSession } from "./sessionPlace";

/**
 * The pane's state, as it is once the document has been read, and what can be asked of it.
 */
export function usePane(language: Language, opened: Opened | Failed): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(paneReducer, language, () =>
    reopened(paneReducer(initialState(language), openedEvent(opened))),
  );
  const [pane] = useState(() => {
    const core = createCore(state, dispatch);
    return createPane(core, language, (error) => {
      core.send({ kind: "mistaken", error });
    });
  });
  return [state, pane];
}

/** The pane at the place where it was before a reload. */
function reopened(state: PaneState): PaneState {
  const kept = state.opening === "done" ? takeFromSession(state.store) : null;
  return kept === null ? state : { ...state, page: kept.page, visits: kept.visits, returned: kept.place };
}
