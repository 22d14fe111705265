import { withoutBidi } from "../../document/withoutBidi";
import { useRef, useState } from "react";

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
  readonly start: (name: string, work: () => Promise<R>) => void;
  readonly clear: () => void;
}

/** Reads one thing at a time: what is begun later takes the place of what is under way. */
export function useReading<R>(): Reading<R> {
  const [done, setDone] = useState<Done<R> | null>(null);
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);
  const start = (name: string, work: () => Promise<R>): void => {
    const turn = ++latest.current;
    setDone(null);
    setReading(true);
    void work()
      .catch((): Unreadable => ({ kind: "problem", code: "unreadable" }))
      .then((read) => {
        if (turn !== latest.current) return;
        setReading(false);
        setDone({ name: withoutBidi(name), turn, read });
      });
  };
  const clear = (): void => {
    latest.current += 1;
    setReading(false);
    setDone(null);
  };
  return { done, isReading, start, clear };
}
