/** The first view is not to wait for what comes after it. */
const FIRST_WAIT_MS = 1000;

/** Safari has no requestIdleCallback. */
const WAIT_MS = 2000;

let firstView: Promise<unknown> | null = null;

/** Waits until the page has nothing else to do. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve);
    else setTimeout(resolve, WAIT_MS);
  });
}

/** Waits until the first view has stood for a moment, and the page is idle: asked for again it is there at once. */
export function afterFirstView(): Promise<unknown> {
  firstView ??= new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS)).then(whenIdle);
  return firstView;
}
