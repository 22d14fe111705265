import { normaliseText } from "../text/normaliseText";
import type { Side } from "./TableConflict";

/** What each side is to have; `conflict` where both have changed it and nobody has chosen. */
export interface MergedCell {
  readonly inWord: string;
  readonly inPane: string;
  readonly conflict: boolean;
}

/**
 * The cell that Word and the pane are to have; `base` is null where it is not known. Texts that differ in nothing but
 * spaces and breaks stay as each side has them.
 */
export function mergeCell(base: string | null, inWord: string, inPane: string, choice: Side | undefined): MergedCell {
  if (isSame(inWord, inPane)) return { inWord, inPane, conflict: false };
  const side = changedSide(base ?? "", inWord, inPane) ?? choice;
  if (side === undefined) return { inWord, inPane, conflict: true };
  const text = side === "inWord" ? inWord : inPane;
  return { inWord: text, inPane: text, conflict: false };
}

export function isSame(left: string, right: string): boolean {
  return left === right || normaliseText(left) === normaliseText(right);
}

function changedSide(base: string, inWord: string, inPane: string): Side | null {
  if (isSame(base, inPane)) return "inWord";
  return isSame(base, inWord) ? "inPane" : null;
}
