import type { WorkerAnswer } from "./WorkerAnswer";

/** How long a worker may take to be fetched and started: what takes longer is the network's fault, not the file's. */
export const MOST_STARTING_MS = 60_000;

/** What a worker is to read. */
export interface WorkerReading<Q> {
  readonly start: () => Worker;
  readonly request: Q;
  /** How many milliseconds a started worker gets. */
  readonly most: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * What a worker reads while the pane goes on. It is ended when it has answered, when it takes too long and when the signal is
 * aborted. Rejects on that, and where the worker could not be started or has failed: nothing is read in the pane's own thread
 * instead, where it could not be stopped.
 */
export async function readInWorker<Q, R>({ start, request, most, signal }: WorkerReading<Q>): Promise<R | "tooSlow"> {
  signal.throwIfAborted();
  const worker = start();
  try {
    const first = await nextAnswer<R>(worker, MOST_STARTING_MS, signal);
    if (first?.kind !== "ready") throw new Error("The worker has not started");
    worker.postMessage(request);
    const answer = await nextAnswer<R>(worker, most, signal);
    if (answer === null) return "tooSlow";
    if (answer.kind !== "read") throw new Error("The worker has failed");
    return answer.read;
  } finally {
    worker.terminate();
  }
}

/** What the worker says next, null where it says nothing for so long. Rejects where it breaks, and on the signal. */
export async function nextAnswer<R>(
  worker: Worker,
  most: number,
  signal: AbortSignal,
): Promise<WorkerAnswer<R> | null> {
  const answered = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<WorkerAnswer<R> | null>((resolve, reject) => {
      const fail = (): void => {
        reject(new Error("The worker is broken or not waited for"));
      };
      clock = setTimeout(resolve, most, null);
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<R>>) => {
        resolve(data);
      };
      worker.onerror = fail;
      worker.onmessageerror = fail;
      signal.addEventListener("abort", fail, { signal: answered.signal });
    });
  } finally {
    clearTimeout(clock);
    answered.abort();
  }
}
