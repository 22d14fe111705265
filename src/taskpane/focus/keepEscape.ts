import type { KeyboardEvent } from "react";

/** Keeps Escape within what it closes: on the web Office.js would move the focus to the pane's first button then. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
