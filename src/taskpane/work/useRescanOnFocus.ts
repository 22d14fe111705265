import { useEffect } from "react";
import type { Pane } from "../state/Pane";

const PAUSE_MS = 300;

/** Reads the document again when the user comes back to the pane: Word's own events cannot be relied on. */
export function useRescanOnFocus(open: boolean, { rescan }: Pane): void {
  useEffect(() => {
    if (!open) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rescan, PAUSE_MS);
    };
    window.addEventListener("focus", later);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", later);
    };
  }, [open, rescan]);
}
