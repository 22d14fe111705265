import { useEffect, useReducer, useState } from "react";
import type { Language } from "../../content/Language";
import { createCore, createPane } from "./createPane";
import { initialState } from "./initialState";
import type { Pane } from "./Pane";
import { paneReducer } from "./paneReducer";
import type { PaneState } from "./PaneState";

/**
 * The pane's state and what can be asked of it; opens the document when first used. Mistakes of our own are thrown while
 * rendering, for the error boundary.
 */
export function usePane(language: Language): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(paneReducer, language, initialState);
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const [pane] = useState(() =>
    createPane(createCore(state, dispatch), language, (error) => {
      setMistake({ error });
    }),
  );
  useEffect(() => {
    pane.openAgain();
  }, [pane]);
  if (mistake !== null) throw mistake.error;
  return [state, pane];
}
