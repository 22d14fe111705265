import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState, type RefObject } from "react";
import { focusByScript } from "../../focus/focusByScript";

/** What of a measure's row can have the focus. */
export type MeasureRowPart = "toggle" | "menu" | "select" | "form";

export interface RowFocus {
  /** For the element that the selectors look in. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** The number of the measure whose row is the list's stop for Tab; it stays in the document. */
  readonly active: string | null;
  readonly setActive: (nr: string) => void;
  /** Moves the focus to the first element that fits the CSS selector, once the page has been drawn anew. */
  readonly focusNext: (selector: string) => void;
  /** The same for a part of a measure's row, in the document or not: it is brought there. */
  readonly focusRow: (nr: string, part: MeasureRowPart) => void;
}

/** Keeps the focus where the user is among rows that come and go. Its functions stay the same. */
export function useRowFocus(first: string | null): RowFocus {
  const container = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [active, setActive] = useState(first);
  // Drawn anew for the focus alone where nothing else changes.
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const focusNext = useCallback((selector: string) => {
    wanted.current = selector;
    draw();
  }, []);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const element = container.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    if (!element) return;
    if (element.tabIndex < 0) focusByScript(element);
    else element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  });
  return useMemo(
    () => ({
      ...{ container, active, setActive, focusNext },
      focusRow: (nr, part) => {
        setActive(nr);
        focusNext(selectorOf(nr, part));
      },
    }),
    [active, focusNext],
  );
}

function selectorOf(nr: string, part: MeasureRowPart): string {
  const within = `[data-measure="${nr}"] [data-part="${part}"]`;
  return part === "form" ? `${within} textarea` : within;
}
