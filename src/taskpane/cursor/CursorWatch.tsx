import { useEffect, useRef } from "react";
import { readCursor } from "../../actions/cursor/readCursor";
import { watchSettled, type SettledCursor } from "../../actions/cursor/settledCursor";
import type { Cursor, CursorPlace } from "../state/Cursor";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { cursorPlace } from "./cursorPlace";
import { isAbout } from "./isAbout";

/** What one types in; a switch and a radio button are none. */
const FIELD = "textarea, select, input:not([type=checkbox]):not([type=radio])";

export interface CursorWatchProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Knows where the cursor stands in Word, and goes there by itself where the user wants that. Shows nothing. */
export function CursorWatch({ state, pane }: CursorWatchProps) {
  const latest = useRef(state);
  const watch = useRef<SettledCursor | null>(null);
  const isBusy = isOccupied(state);
  useEffect(() => {
    latest.current = state;
    if (!isBusy) watch.current?.resume();
  }, [state, isBusy]);
  useEffect(() => {
    const settled = watchSettled({
      isOwn: () => latest.current.running !== null,
      mayRead: () => !isOccupied(latest.current) && !isTyping(),
      read: () => readPlace(() => latest.current, pane),
    });
    watch.current = settled;
    window.addEventListener("blur", settled.resume);
    return () => {
      window.removeEventListener("blur", settled.resume);
      settled.end();
      watch.current = null;
    };
  }, [pane]);
  return null;
}

/** Word is at work for the user, or the user is asked something. */
function isOccupied({ opening, running, updating, question, view }: PaneState): boolean {
  return opening !== "done" || running !== null || updating !== null || question !== null || view === null;
}

function isTyping(): boolean {
  return document.hasFocus() && document.activeElement?.matches(FIELD) === true;
}

/** Reads where the cursor stands, and tells whether it is elsewhere. What cannot be told is nowhere. */
async function readPlace(latest: () => PaneState, pane: Pane): Promise<boolean> {
  const { view } = latest();
  if (view === null) return false;
  const located = await readCursor(view.outline).catch(() => null);
  const known = located === null || "kind" in located ? null : located;
  const place = known && (await cursorPlace(known, latest()).catch(() => null));
  const { cursor } = latest();
  if (JSON.stringify(place) === JSON.stringify(cursor?.place ?? null)) return false;
  const goes = place !== null && mayFollow(latest(), place);
  pane.setCursor({ ...(cursor ?? NOT_FOLLOWED), place }, goes);
  // The new page begins at its top, unless something further down on it is to be seen.
  if (goes) window.scrollTo(0, 0);
  return true;
}

const NOT_FOLLOWED: Cursor = { place: null, follows: false, followed: null };

/** Whether to go there: the user is in Word, and leaves nothing open in the pane. */
function mayFollow(state: PaneState, place: CursorPlace): boolean {
  if (state.cursor?.follows !== true || isAbout(state.page, place) || isOccupied(state)) return false;
  return !document.hasFocus() && document.querySelector("[role=dialog], [role=alertdialog]") === null;
}
