import type { PaneState } from "../state/PaneState";
import { isLocked } from "./isLocked";
import { ReadingOnly } from "./ReadingOnly";

/** Says why the fields of a page only show, and how to write; nothing where that can be done. */
export function ReadOnlyBar({ state }: { readonly state: PaneState }) {
  return isLocked(state) ? <ReadingOnly /> : null;
}
