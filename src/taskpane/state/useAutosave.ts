import { useEffect } from "react";
import { changedParts } from "../../plan/partContent";
import type { Pane } from "./Pane";
import type { PaneState } from "./PaneState";

const PAUSE_MS = 800;

/** Saves when the user has paused, and at once when the pane loses the focus or is hidden. */
export function useAutosave({ opening, plan, saved }: PaneState, { save }: Pane): void {
  const unsaved = opening === "done" && changedParts(saved, plan).length > 0;
  useEffect(() => {
    if (!unsaved) return undefined;
    const timer = setTimeout(save, PAUSE_MS);
    const saveHidden = (): void => {
      if (document.visibilityState === "hidden") save();
    };
    window.addEventListener("blur", save);
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", saveHidden);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("blur", save);
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", saveHidden);
    };
  }, [plan, unsaved, save]);
}
