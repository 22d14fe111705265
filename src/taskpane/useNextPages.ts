import { useEffect } from "react";
import { loadWork } from "./state/loadWork";

/** Safari has no requestIdleCallback. */
const WAIT_MS = 500;

/** Has the browser fetch ahead what the pane will need next, once the first view stands. */
export function useNextPages(): void {
  useEffect(() => {
    const fetchAhead = (): void => {
      // What saves the plan is to be there when the network is not.
      void loadWork();
      // Where they cannot be fetched now, each is fetched when it is needed, and says so where that fails.
      import("./nextPages").catch(() => undefined);
    };
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(fetchAhead, WAIT_MS);
      return () => {
        clearTimeout(timer);
      };
    }
    const request = window.requestIdleCallback(fetchAhead);
    return () => {
      window.cancelIdleCallback(request);
    };
  }, []);
}
