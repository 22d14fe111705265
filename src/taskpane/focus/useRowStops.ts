import { useState, type FocusEvent, type KeyboardEvent } from "react";

/** What makes a part of a row the list's stop for Tab, where it is, and lets the keys lead from it. */
export interface RowStop {
  readonly "data-part": string;
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One stop for Tab in a list: the row that had the focus last. The arrows, Home and End lead to the others. */
export interface RowStops {
  /** For the list, whose rows have their keys in `data-row`. */
  readonly list: { readonly onFocus: (event: FocusEvent<HTMLElement>) => void };
  readonly of: (key: string, part: string) => RowStop;
}

/** The stops of a list whose rows have these keys, in their order: all of them are in the document. */
export function useRowStops(keys: readonly string[]): RowStops {
  const [last, setLast] = useState<string | null>(null);
  const active = last !== null && keys.includes(last) ? last : keys[0];
  return {
    list: {
      onFocus: ({ target }) => {
        setLast(rowOf(target)?.dataset["row"] ?? last);
      },
    },
    of: (key, part) => ({
      "data-part": part,
      tabIndex: key === active ? 0 : -1,
      onKeyDown: (event) => {
        const { altKey, ctrlKey, metaKey, shiftKey } = event;
        if (altKey || ctrlKey || metaKey || shiftKey) return;
        const next = keys[placeFor(event.key, keys.indexOf(key), keys.length)];
        const row = [...(rowOf(event.currentTarget)?.parentElement?.children ?? [])].find((each) => isRow(each, next));
        if (row === undefined) return;
        event.preventDefault();
        row.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
      },
    }),
  };
}

function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-row]");
}

function isRow(element: Element, key: string | undefined): boolean {
  return key !== undefined && element instanceof HTMLElement && element.dataset["row"] === key;
}

/** The place of the row that a key leads to; below 0 for other keys. */
function placeFor(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
