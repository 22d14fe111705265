import { useEffect, useMemo, useRef } from "react";

/** A question to Statistics Norway that ends when it is stopped, asked anew, or the page is left. */
export interface Asking {
  /** Ends what was asked before. The signal is aborted when the answer is not wanted any more. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
}

/** One question at a time. */
export function useAsking(): Asking {
  const running = useRef<AbortController | null>(null);
  const asking = useMemo((): Asking => {
    const stop = (): void => running.current?.abort();
    const begin = (): AbortSignal => {
      stop();
      running.current = new AbortController();
      return running.current.signal;
    };
    return { begin, stop };
  }, []);
  useEffect(() => asking.stop, [asking]);
  return asking;
}
