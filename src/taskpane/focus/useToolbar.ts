import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";

/** What makes an element a toolbar. */
export interface Toolbar {
  readonly ref: (element: HTMLElement | null) => void;
  readonly role: "toolbar";
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Buttons beside one another of which Tab stops at one, that which had the focus last: the arrows, Home and End lead to the others. */
export function useToolbar(): Toolbar {
  const bar = useRef<HTMLElement | null>(null);
  const [last, setLast] = useState<Element | null>(null);
  // Its buttons come and go, and belong to others: so it is set on them each time, and not by whoever draws them.
  useLayoutEffect(() => {
    const buttons = buttonsIn(bar.current);
    const active = buttons.find((button) => button === last) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === active ? 0 : -1;
  });
  const ref = useCallback((element: HTMLElement | null) => {
    bar.current = element;
  }, []);
  return {
    ...{ ref, role: "toolbar" },
    onFocus: ({ target }) => {
      if (buttonsIn(bar.current).some((button) => button === target)) setLast(target);
    },
    onKeyDown: (event) => {
      const buttons = buttonsIn(bar.current);
      const index = buttons.findIndex((button) => button === event.target);
      const next = index < 0 ? undefined : buttons[placeFor(event.key, index, buttons.length)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Not what stands in a menu. */
function buttonsIn(bar: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(bar?.querySelectorAll("button") ?? [])];
}

/** The place of the button that a key leads to, around the ends; below 0 for other keys. */
function placeFor(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
