import { useReducer, useState } from "react";
import type { Opened } from "../../actions/openPlan";
import type { Failed } from "../../actions/Outcome";
import type { Language } from "../../content/Language";
import { createCore, createPane } from "./createPane";
import { initialState } from "./initialState";
import { openedEvent } from "./openDocument";
import type { Pane } from "./Pane";
import { paneReducer } from "./paneReducer";
import type { PaneState } from "./PaneState";

/**
 * The pane's state, as it is once the document has been read, and what can be asked of it. Mistakes of our own are thrown
 * while rendering, for the error boundary.
 */
export function usePane(language: Language, opened: Opened | Failed): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(paneReducer, language, () =>
    paneReducer(initialState(language), openedEvent(opened)),
  );
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const [pane] = useState(() =>
    createPane(createCore(state, dispatch), language, (error) => {
      setMistake({ error });
    }),
  );
  if (mistake !== null) throw mistake.error;
  return [state, pane];
}
