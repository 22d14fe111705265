import type { Place } from "../state/Place";
import { nameOf, rowOf } from "./rows";

/** What was pressed last: on a Mac a button that is pressed does not take the focus. */
let pressed: Element | null = null;

/** Remembers what is pressed, for `placeNow`. Gives what ends it. */
export function watchPresses(): () => void {
  const remember = ({ target }: Event): void => {
    pressed = target instanceof Element ? target : null;
  };
  document.addEventListener("click", remember, true);
  return () => {
    document.removeEventListener("click", remember, true);
    pressed = null;
  };
}

/** Where the user is on the page that is shown. */
export function placeNow(): Place {
  const active = rowOf(document.activeElement);
  const element = active === null ? pressed : document.activeElement;
  const row = active ?? rowOf(pressed?.isConnected === true ? pressed : null);
  const rowTop = Math.round(element?.getBoundingClientRect().top ?? 0);
  pressed = null;
  const open = [...document.querySelectorAll<HTMLElement>("details[open] > summary")];
  const unfolded = open.filter((summary) => summary.closest("footer") === null).map(nameOf);
  return { scroll: Math.round(window.scrollY), row, rowTop, unfolded };
}
