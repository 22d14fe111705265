/** Safari has no requestIdleCallback. */
const WAIT_MS = 2000;

/** Waits until the page has nothing else to do. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve);
    else setTimeout(resolve, WAIT_MS);
  });
}
