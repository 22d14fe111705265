import type { Place } from "../state/Place";
import { nameOf, findRow } from "./rows";

/** By these the user takes over. */
const TAKES_OVER = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Brings the page back to where the user was on it: at once as far as it has come up, and again with all that comes up later,
 * until the user does something. The row stands where it stood in the window; without one the page is scrolled as far as it
 * was. `takesFocus`: the row gets the focus. Gives what ends it.
 */
export function returnTo(place: Place, takesFocus: boolean): () => void {
  const goFurther = stepsTo(place, takesFocus);
  const observer = new MutationObserver(goFurther);
  const stop = (): void => {
    observer.disconnect();
    for (const type of TAKES_OVER) window.removeEventListener(type, stop, true);
  };
  goFurther();
  observer.observe(document.body, { childList: true, subtree: true });
  for (const type of TAKES_OVER) window.addEventListener(type, stop, true);
  return stop;
}

/** Does what can be done by now to bring the place back. */
function stepsTo({ scroll, row, rowTop, unfolded }: Place, takesFocus: boolean): () => void {
  const folded = new Set(unfolded);
  let hasFocus = !takesFocus;
  return () => {
    unfold(folded);
    const element = row === null ? null : findRow(row);
    if (!hasFocus) element?.focus({ preventScroll: true });
    hasFocus ||= element !== null;
    window.scrollTo(0, element === null ? scroll : window.scrollY + element.getBoundingClientRect().top - rowTop);
  };
}

/** Unfolds what was unfolded, and takes it from the list. */
function unfold(folded: Set<string>): void {
  if (folded.size === 0) return;
  for (const summary of document.querySelectorAll<HTMLElement>("details > summary")) {
    if (folded.delete(nameOf(summary))) summary.parentElement?.setAttribute("open", "");
  }
}
