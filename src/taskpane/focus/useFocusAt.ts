import { useLayoutEffect } from "react";

/**
 * When the component comes up, gives the focus to the first field or button of what is marked with an id (`data-at`), where
 * it is there.
 */
export function useFocusAt(at: string | null): void {
  useLayoutEffect(() => {
    if (at === null) return;
    const marked = [...document.querySelectorAll<HTMLElement>("[data-at]")].find(({ dataset }) => dataset.at === at);
    marked?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
  }, [at]);
}
