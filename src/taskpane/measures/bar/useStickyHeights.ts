import { useLayoutEffect, type RefObject } from "react";

/**
 * Tells the styles within an element how much of the window the page's header takes where it stays in sight (`--head`), and
 * what is marked as its bar (`--bar`).
 */
export function useStickyHeights(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const within = element.current;
    const header = document.querySelector("header");
    if (within === null || header === null) return undefined;
    const tell = (): void => {
      const isSticky = getComputedStyle(header).position === "sticky";
      const bar = within.querySelector<HTMLElement>("[data-bar]");
      within.style.setProperty("--head", `${isSticky ? header.offsetHeight : 0}px`);
      within.style.setProperty("--bar", `${bar?.offsetHeight ?? 0}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(header);
    observer.observe(within);
    window.addEventListener("resize", tell);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", tell);
    };
  }, [element]);
}
