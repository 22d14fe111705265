import { useEffect, useRef } from "react";
import { changedParts } from "../../plan/stored/partContent";
import { loadWork } from "./loadWork";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

const PAUSE_MS = 800;

/** Who writes on without a pause is saved all the same. */
const LONGEST_MS = 5000;

/**
 * Saves when the user has paused, after some seconds without a pause, and at once when the pane loses the focus, is hidden or
 * breaks, or the network is back.
 */
export function useAutosave({ opening, plan, saved }: PaneState, { save }: Pane): void {
  const unsaved = opening === "done" && changedParts(saved, plan).length > 0;
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (!unsaved) {
      since.current = null;
      return undefined;
    }
    since.current ??= Date.now();
    const left = since.current + LONGEST_MS - Date.now();
    const timer = setTimeout(
      () => {
        since.current = null;
        save();
      },
      Math.max(0, Math.min(PAUSE_MS, left)),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [plan, unsaved, save]);
  useSaveOnLeaving(unsaved, save);
}

function useSaveOnLeaving(unsaved: boolean, save: () => void): void {
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
    if (!unsaved) return undefined;
    const saveHidden = (): void => {
      if (document.visibilityState === "hidden") save();
    };
    // What saves is to be there when the pane is left.
    void loadWork();
    window.addEventListener("blur", save);
    window.addEventListener("online", save);
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", saveHidden);
    return () => {
      window.removeEventListener("blur", save);
      window.removeEventListener("online", save);
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", saveHidden);
    };
  }, [unsaved, save]);
  useEffect(
    () => () => {
      if (latest.current) save();
    },
    [save],
  );
}
