import { useLayoutEffect, useRef, type RefObject } from "react";
import { focusByScript } from "./focusByScript";

/**
 * For an element that may be taken away while the focus is in it: the focus goes to the first element outside it that fits the
 * CSS selector, instead of being lost.
 */
export function useFocusHandover<E extends HTMLElement>(selector: string): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const leaving = element.current;
    return () => {
      if (leaving?.contains(document.activeElement) !== true) return;
      const others = [...document.querySelectorAll<HTMLElement>(selector)];
      const next = others.find((each) => !leaving.contains(each));
      if (next !== undefined) focusByScript(next);
    };
  }, [selector]);
  return element;
}
