import { useSyncExternalStore } from "react";
import { PHASES, type Phase } from "../../../plan/questions/phases";

/** The phase that a question is in, and its clock. It is no part of the plan, and off until somebody starts it. */
export interface MeetingClock {
  readonly item: string;
  readonly phase: Phase;
  /** Seconds that were left when it was last started or stopped; null while it is off. */
  readonly left: number | null;
  /** When it was started, by `performance.now()`; null while it stands. */
  readonly since: number | null;
}

let current: MeetingClock | null = null;
const listeners = new Set<() => void>();

/** The clock of a question: each begins alone, without one. */
export function clockOf(item: string): MeetingClock {
  return current?.item === item ? current : { item, phase: PHASES[0], left: null, since: null };
}

/** Sets the clock of a question; that of another is over. */
export function setClock(clock: MeetingClock): void {
  current = clock;
  for (const listener of listeners) listener();
}

/** How many seconds are left at a time; null while it is off. */
export function secondsLeft({ left, since }: MeetingClock, now: number): number | null {
  if (left === null || since === null) return left;
  return Math.max(0, left - (now - since) / 1000);
}

/** The clock of a question as it is now. */
export function useClock(item: string): MeetingClock {
  useSyncExternalStore(subscribe, () => current);
  return clockOf(item);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
