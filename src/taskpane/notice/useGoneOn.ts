import { useEffect, useState, type RefObject } from "react";

/** So many pixels are scrolled by who reads on. */
const SCROLLED_ON = 80;

/** What the user does; before that it is the pane itself that scrolls. */
const DEEDS = ["pointerdown", "wheel", "keydown", "touchstart"] as const;

/** Whether the user has gone on since the element came up: typed, or scrolled on. Not while the focus is in the element. */
export function useGoneOn(element: RefObject<HTMLElement | null>): readonly [boolean, (isGone: boolean) => void] {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (isGone) return undefined;
    let from: number | null = null;
    const begin = (): void => {
      from ??= window.scrollY;
    };
    const go = (): void => {
      if (element.current?.contains(document.activeElement) !== true) setGone(true);
    };
    const goIfFar = (): void => {
      if (from !== null && Math.abs(window.scrollY - from) > SCROLLED_ON) go();
    };
    document.addEventListener("input", go);
    window.addEventListener("scroll", goIfFar);
    for (const deed of DEEDS) window.addEventListener(deed, begin, true);
    return () => {
      document.removeEventListener("input", go);
      window.removeEventListener("scroll", goIfFar);
      for (const deed of DEEDS) window.removeEventListener(deed, begin, true);
    };
  }, [isGone, element]);
  return [isGone, setGone];
}
