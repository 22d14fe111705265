import { useLayoutEffect, useRef, type RefObject } from "react";
import { focusByScript } from "./focusByScript";

export interface FocusNext<E extends HTMLElement> {
  /** For the element that the selectors look in. */
  readonly container: RefObject<E | null>;
  /** Moves the focus to the first element that fits the CSS selector, once the page has been drawn anew. */
  readonly focusNext: (selector: string) => void;
}

/** Keeps the focus where the user is while what is around it comes, goes and moves. */
export function useFocusNext<E extends HTMLElement>(): FocusNext<E> {
  const container = useRef<E>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const next = container.current?.querySelector<HTMLElement>(wanted.current);
    if (next) focusByScript(next);
    wanted.current = null;
  });
  return {
    container,
    focusNext: (selector) => {
      wanted.current = selector;
    },
  };
}
