import { useContext, useLayoutEffect } from "react";
import { WayContext } from "./WayContext";

/**
 * When the component comes up, gives the focus to the first field or button of what is marked with an id (`data-at`), where
 * it is there. A page that has come up by itself is only scrolled to it while the user is in the document.
 */
export function useFocusAt(at: string | null): void {
  const { isReopened } = useContext(WayContext);
  useLayoutEffect(() => {
    if (at === null) return;
    const marked = [...document.querySelectorAll<HTMLElement>("[data-at]")].find(({ dataset }) => dataset.at === at);
    if (isReopened && !document.hasFocus()) marked?.scrollIntoView({ block: "nearest" });
    else marked?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
  }, [at, isReopened]);
}
