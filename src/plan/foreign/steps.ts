/** Work on many things that whoever does it may pause between any two of them. */
export type Steps<R> = Generator<undefined, R, undefined>;

/** So long the thread is held at a stretch: half of what a key may wait for. */
const MOST_HELD_MS = 12;

/** What the work gives, done at a stretch. */
export function doneAtOnce<R>(steps: Steps<R>): R {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

/** What the work gives, done in turns with whatever else the thread has to do. Rejects when the signal is aborted. */
export async function doneInTurns<R>(steps: Steps<R>, signal: AbortSignal): Promise<R> {
  for (;;) {
    signal.throwIfAborted();
    const held = performance.now();
    let next = steps.next();
    while (next.done !== true && performance.now() - held < MOST_HELD_MS) next = steps.next();
    if (next.done === true) return next.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
