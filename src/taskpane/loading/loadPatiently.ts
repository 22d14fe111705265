import { noteFailure } from "../../actions/failures";

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

export interface Patience {
  /** Is told of each time that it could not be had. */
  readonly onFail?: () => void;
  /** Ends the waiting: what has been asked for never comes then. */
  readonly signal?: AbortSignal;
}

/** What `load` gives, asked for until it can be had: as soon as the network is back, and after pauses that grow. */
export async function loadPatiently<T>(load: () => Promise<T>, patience: Patience = {}): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await load();
    } catch (error) {
      noteFailure("load", error);
      patience.onFail?.();
      await pauseOrNetwork(pause, patience.signal);
    }
  }
}

function pauseOrNetwork(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", goOn);
      signal?.removeEventListener("abort", stop);
    };
    const goOn = (): void => {
      stop();
      resolve();
    };
    const timer = setTimeout(goOn, milliseconds);
    window.addEventListener("online", goOn);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted === true) stop();
  });
}
