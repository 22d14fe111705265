import { useEffect } from "react";
import { loadPatiently } from "./loading/loadPatiently";
import { afterFirstView, whenIdle } from "./loading/whenIdle";
import { loadWork } from "./work/loadWork";

/** Fetches all pages into memory, one at a time, while nothing else is going on: then the pane needs no network any more. */
export function useNextPages(): void {
  useEffect(() => {
    const gone = new AbortController();
    void fetchAhead(gone.signal);
    return () => {
      gone.abort();
    };
  }, []);
}

async function fetchAhead(signal: AbortSignal): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  await afterFirstView();
  if (isOver()) return;
  // What saves the plan is to be there first.
  await loadWork();
  const { NEXT_PAGES } = await loadPatiently(() => import(/* webpackChunkName: "work" */ "./nextPages"), { signal });
  for (const load of NEXT_PAGES) {
    await whenIdle();
    if (isOver()) return;
    await loadPatiently(load, { signal });
  }
}
