import type { KeyboardEvent } from "react";
import type { MeasureRowPart } from "./useRowFocus";

/** Where a measure can be moved. */
export type MeasureMove = "up" | "down" | "first" | "last";

export interface RowKeysOf {
  /** The numbers of the measures in the order of the list. */
  readonly nrs: readonly string[];
  readonly perPage: () => number;
  readonly focusRow: (nr: string, part: MeasureRowPart) => void;
  /** Null while the measures cannot be moved. */
  readonly move: ((nr: string, to: MeasureMove) => void) | null;
}

/** What the keys do on a part of a measure's row: the arrows, Home, End and the page keys go to the other rows, with Alt the arrows move the row. */
export function pressInRow(event: KeyboardEvent, nr: string, part: MeasureRowPart, of: RowKeysOf): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey || shiftKey) return;
  const { nrs, focusRow, move } = of;
  if (altKey) {
    const to = ({ ArrowUp: "up", ArrowDown: "down" } as const)[key];
    if (to === undefined || move === null) return;
    event.preventDefault();
    move(nr, to);
    focusRow(nr, part);
    return;
  }
  const to = placeFor(key, nrs.indexOf(nr), of);
  if (to === null) return;
  event.preventDefault();
  const next = nrs[Math.min(Math.max(to, 0), nrs.length - 1)];
  if (next !== undefined) focusRow(next, part);
}

/** The place of the row that a key leads to, or one beyond the ends; null for other keys. */
function placeFor(key: string, index: number, { nrs, perPage }: RowKeysOf): number | null {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "Home":
      return 0;
    case "End":
      return nrs.length - 1;
    case "PageDown":
      return index + perPage();
    case "PageUp":
      return index - perPage();
    default:
      return null;
  }
}
