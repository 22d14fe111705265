import { useLayoutEffect, useRef, type RefObject } from "react";
import { focusByScript } from "../../focus/focusByScript";

/** A heading at the top of the page, which takes the focus when the user has asked for what it is above. */
export function useAskedFocus(isAsked: boolean, shown: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isAsked || heading.current === null) return;
    focusByScript(heading.current);
    window.scrollTo(0, 0);
  }, [isAsked, shown]);
  return heading;
}
