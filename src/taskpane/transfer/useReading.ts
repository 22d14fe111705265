import { withoutBidi } from "../../document/text/withoutBidi";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** What was to be read could not be had: the file itself, or what it is read with. */
export interface Unreadable {
  readonly kind: "problem";
  readonly code: "unreadable";
}

/** What was found in something that the user chose or pasted. */
export interface Done<R> {
  readonly name: string;
  /** Another for each time that something is read. */
  readonly turn: number;
  readonly read: R | Unreadable;
}

export interface Reading<R> {
  readonly done: Done<R> | null;
  readonly isReading: boolean;
  /** The signal is aborted when what is read is not wanted any more. */
  readonly start: (name: string, work: (signal: AbortSignal) => Promise<R>) => void;
  readonly clear: () => void;
}

/** Reads one thing at a time: what is begun later ends what is under way, and so does leaving the page. */
export function useReading<R>(): Reading<R> {
  const [done, setDone] = useState<Done<R> | null>(null);
  const [isReading, setReading] = useState(false);
  const turns = useRef(0);
  const latest = useRef<AbortController | null>(null);
  const leave = useCallback((): void => {
    latest.current?.abort();
  }, []);
  useEffect(() => leave, [leave]);
  const start = (name: string, work: (signal: AbortSignal) => Promise<R>): void => {
    leave();
    const { signal } = (latest.current = new AbortController());
    const turn = ++turns.current;
    setDone(null);
    setReading(true);
    void work(signal)
      .catch((): Unreadable => ({ kind: "problem", code: "unreadable" }))
      .then((read) => {
        if (signal.aborted) return;
        // What was found may be much: it is shown in turns with what else the pane does.
        startTransition(() => {
          setReading(false);
          setDone({ name: withoutBidi(name), turn, read });
        });
      });
  };
  const clear = (): void => {
    leave();
    setReading(false);
    setDone(null);
  };
  return { done, isReading, start, clear };
}
