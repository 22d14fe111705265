import { watchSelection } from "../../word/office/watchSelection";

/** So long the selection must have stood before it is read. */
const SETTLED_MS = 500;

/** What waits: gives what ends the waiting. */
export type Clock = (then: () => void, milliseconds: number) => () => void;

export interface CursorWatch {
  /** Whether what moves the selection now is the pane itself: that is not read. */
  readonly isOwn: () => boolean;
  /** Asked when the selection has settled: what is not to be read now is read at the next `resume`. */
  readonly mayRead: () => boolean;
  /** Reads where the selection is. Fulfilled with whether it is elsewhere than the last time. */
  readonly read: () => Promise<boolean>;
}

export interface SettledCursor {
  /** Reads may go on: what waited for that is read. */
  readonly resume: () => void;
  readonly end: () => void;
}

/**
 * Has each selection read once, when it has settled, and none in between. On the web a read has raised the event itself
 * (#477): after two that found the cursor where it was, what came meanwhile is no move.
 */
export function watchSettled({ isOwn, mayRead, read }: CursorWatch, clock: Clock = wait): SettledCursor {
  let isPending = false;
  let isReading = false;
  let wasSame = false;
  let cancel = (): void => undefined;
  const settle = (): void => {
    isPending = true;
    cancel();
    if (!isReading) cancel = clock(readNow, SETTLED_MS);
  };
  const readNow = (): void => {
    if (!mayRead()) return;
    isPending = false;
    isReading = true;
    void read().then((isOther) => {
      isReading = false;
      const isEcho = !isOther && wasSame;
      wasSame = isPending && !isOther;
      isPending &&= !isEcho;
      if (isPending) settle();
    });
  };
  const unwatch = watchSelection(() => {
    if (!isOwn()) settle();
  });
  return {
    resume: () => {
      if (isPending && !isReading) settle();
    },
    end: () => {
      cancel();
      unwatch();
    },
  };
}

const wait: Clock = (then, milliseconds) => {
  const timer = setTimeout(then, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
