import { useEffect } from "react";
import { loadPatiently } from "./loading/loadPatiently";
import { whenIdle } from "./loading/whenIdle";
import { loadWork } from "./work/loadWork";

/** The first view is not to wait for what comes after it. */
const FIRST_WAIT_MS = 1000;

/** Fetches all pages into memory, one at a time, while nothing else is going on: then the pane needs no network any more. */
export function useNextPages(): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const timer = setTimeout(() => void fetchAhead(signal), FIRST_WAIT_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, []);
}

async function fetchAhead(signal: AbortSignal): Promise<void> {
  await whenIdle();
  // What saves the plan is to be there first.
  await loadWork();
  const { NEXT_PAGES } = await loadPatiently(() => import(/* webpackChunkName: "work" */ "./nextPages"), { signal });
  for (const load of NEXT_PAGES) {
    await whenIdle();
    if (signal.aborted) return;
    await loadPatiently(load, { signal });
  }
}
