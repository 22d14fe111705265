import { useEffect, useRef } from "react";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { keepInSession } from "./keepInSession";
import { placeNow, watchPresses } from "./placeNow";

export interface PlaceKeeperProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Tells where the user is when a page is left, and keeps it when the pane is hidden or left, so that a reload comes back to it. */
export function PlaceKeeper({ state, pane }: PlaceKeeperProps) {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(watchPresses, []);
  useEffect(() => {
    pane.knowPlace(placeNow);
  }, [pane]);
  useEffect(() => {
    const keep = (): void => {
      keepInSession(latest.current);
    };
    const keepHidden = (): void => {
      if (document.visibilityState === "hidden") keep();
    };
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keepHidden);
    return () => {
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keepHidden);
    };
  }, []);
  return null;
}
