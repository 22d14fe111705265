import { useEffect, useRef } from "react";
import type { PaneState } from "../state/PaneState";
import { keepInSession } from "./sessionPlace";

/** Keeps the place when the pane is hidden or left, so that a reload comes back to it. */
export function useSessionPlace(state: PaneState): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
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
}
