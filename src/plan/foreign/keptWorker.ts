import { MOST_STARTING_MS, nextAnswer } from "./readInWorker";

/** A worker that reads one thing after the other. */
export interface KeptWorker<Q, R> {
  /**
   * What it reads next. It is ended and started anew after what it takes too long for, and after what breaks it. Rejects
   * where it cannot be started, and when the signal is aborted.
   */
  readonly ask: (request: Q, signal: AbortSignal) => Promise<R | "tooSlow" | "failed">;
  readonly end: () => void;
}

/** A worker that is started when it is first asked, and kept; each answer may take so many milliseconds. */
export function keepWorker<Q, R>(start: () => Worker, most: number): KeptWorker<Q, R> {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const started = async (signal: AbortSignal): Promise<Worker> => {
    if (worker !== null) return worker;
    worker = start();
    const first = await nextAnswer(worker, MOST_STARTING_MS, signal);
    if (first?.kind !== "ready") throw new Error("The worker has not started");
    return worker;
  };
  const ask = async (request: Q, signal: AbortSignal): Promise<R | "tooSlow" | "failed"> => {
    signal.throwIfAborted();
    const reader = await started(signal).catch((error: unknown) => {
      end();
      throw error;
    });
    reader.postMessage(request);
    const answer = await nextAnswer<R>(reader, most, signal).catch(() => ({ kind: "failed" }) as const);
    if (answer?.kind === "read") return answer.read;
    end();
    signal.throwIfAborted();
    return answer === null ? "tooSlow" : "failed";
  };
  return { ask, end };
}
