import { useEffect, useRef } from "react";

/** What a button's keys are: for its tooltip, and for `aria-keyshortcuts`. */
export interface Keys {
  readonly shown: string;
  readonly aria: string;
}

/** The keys of a step's page, as the user's platform has them. */
export function stepKeys(): Readonly<Record<"insert" | "previous" | "next", Keys>> {
  const mac = isMac();
  return {
    insert: mac ? { shown: "⌘ Enter", aria: "Meta+Enter" } : { shown: "Ctrl+Enter", aria: "Control+Enter" },
    previous: { shown: mac ? "⌥ ←" : "Alt+←", aria: "Alt+ArrowLeft" },
    next: { shown: mac ? "⌥ →" : "Alt+→", aria: "Alt+ArrowRight" },
  };
}

/**
 * Does what belongs to the keys of a step's page, wherever in the pane the focus is, but not while a dialog is open. On Mac
 * Option and an arrow move by words in a text field: there they go on and back only from elsewhere, such as the question that
 * has the focus after each move.
 */
export function useStepKeys(moves: Partial<Record<"insert" | "previous" | "next", () => void>>): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      const move = key === null ? undefined : latest.current[key];
      if (move === undefined || isDialogOpen()) return;
      event.preventDefault();
      if (!event.repeat) move();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}

function keyOf(event: KeyboardEvent): "insert" | "previous" | "next" | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented || event.isComposing || shiftKey) return null;
  const mac = isMac();
  if (key === "Enter") return !altKey && (mac ? metaKey && !ctrlKey : ctrlKey && !metaKey) ? "insert" : null;
  if (!altKey || ctrlKey || metaKey || (mac && isTextField(event.target))) return null;
  if (key === "ArrowLeft") return "previous";
  return key === "ArrowRight" ? "next" : null;
}

function isMac(): boolean {
  return /Mac|iP(?:hone|ad|od)/u.test(navigator.userAgent);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("textarea, input");
}

function isDialogOpen(): boolean {
  return document.querySelector("[role=dialog], [role=alertdialog]") !== null;
}
