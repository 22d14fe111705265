import type { Place } from "../state/Place";
import { nameOf, findRow } from "./rows";

/** By these the user takes over. */
const TAKES_OVER = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Brings the page back to where the user was on it: at once as far as it has come up, and further as more of it does, until
 * the user does something. `takesFocus`: the row gets the focus. Gives what ends it.
 */
export function returnTo(place: Place, takesFocus: boolean): () => void {
  const goFurther = stepsTo(place, takesFocus);
  const observer = new MutationObserver(() => {
    if (goFurther()) stop();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const type of TAKES_OVER) window.removeEventListener(type, stop, true);
  };
  if (goFurther()) return stop;
  observer.observe(document.body, { childList: true, subtree: true });
  for (const type of TAKES_OVER) window.addEventListener(type, stop, true);
  return stop;
}

/** Does what can be done by now to bring the place back, and tells whether all is done. */
function stepsTo({ scroll, row, unfolded }: Place, takesFocus: boolean): () => boolean {
  const folded = new Set(unfolded);
  let hasFocus = row === null || !takesFocus;
  return () => {
    unfold(folded);
    const element = hasFocus || row === null ? null : findRow(row);
    element?.focus({ preventScroll: true });
    hasFocus ||= element !== null;
    window.scrollTo(0, scroll);
    return hasFocus && folded.size === 0 && window.scrollY >= scroll - 1;
  };
}

/** Unfolds what was unfolded, and takes it from the list. */
function unfold(folded: Set<string>): void {
  if (folded.size === 0) return;
  for (const summary of document.querySelectorAll<HTMLElement>("details > summary")) {
    if (folded.delete(nameOf(summary))) summary.parentElement?.setAttribute("open", "");
  }
}
