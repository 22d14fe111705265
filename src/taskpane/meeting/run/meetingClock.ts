import { useSyncExternalStore } from "react";
import { keep, readKept } from "../../../actions/document/kept";
import { hashText } from "../../../document/block/hashText";
import { PHASES, type Phase } from "../../../plan/questions/phases";

/** The phase that a question is in, and its clock. It is no part of the plan, and off until somebody starts it. */
export interface MeetingClock {
  /** Tells the meeting and the question, and no one else what they are. */
  readonly of: string;
  readonly phase: Phase;
  /** Seconds that were left when it was last started or stopped; null while it is off. */
  readonly left: number | null;
  /** When it was started, by `Date.now()`; null while it stands. */
  readonly since: number | null;
}

/** The browser keeps it, so that it goes on where it was when the pane was killed. */
const KEY = "planhjelp.clock.1";

/** A clock that runs for so long belongs to a meeting that is over. */
const OVER_MS = 12 * 60 * 60 * 1000;

/** Undefined until it was asked for. */
let current: MeetingClock | null | undefined;
const listeners = new Set<() => void>();

/** The clock of a question in a meeting: each begins alone, without one. */
export function clockOf(meeting: string, item: string): MeetingClock {
  const of = hashText([meeting, item]);
  const known = knownClock();
  return known?.of === of ? known : { of, phase: PHASES[0], left: null, since: null };
}

/** Sets the clock of a question; that of another is over. */
export function setClock(clock: MeetingClock): void {
  current = clock;
  keep(KEY, JSON.stringify(clock));
  for (const listener of listeners) listener();
}

/** How many seconds are left at a time; null while it is off. */
export function secondsLeft({ left, since }: MeetingClock, now: number): number | null {
  if (left === null || since === null) return left;
  return Math.max(0, left - (now - since) / 1000);
}

/** The clock of a question as it is now. */
export function useClock(meeting: string, item: string): MeetingClock {
  useSyncExternalStore(subscribe, knownClock);
  return clockOf(meeting, item);
}

function knownClock(): MeetingClock | null {
  if (current === undefined) current = readClock(readKept(KEY) ?? "", Date.now());
  return current;
}

function readClock(kept: string, now: number): MeetingClock | null {
  try {
    const value: unknown = JSON.parse(kept);
    return isClock(value) && (value.since === null || now - value.since < OVER_MS) ? value : null;
  } catch {
    return null;
  }
}

function isClock(value: unknown): value is MeetingClock {
  if (typeof value !== "object" || value === null) return false;
  const { of, phase, left, since } = value as Readonly<Record<string, unknown>>;
  const isTime = (time: unknown): boolean => time === null || (typeof time === "number" && time >= 0);
  return typeof of === "string" && PHASES.some((each) => each === phase) && isTime(left) && isTime(since);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
