/**
 * Gives the focus to an element. What is no tab stop (tabIndex -1), such as a page's heading, is one while it has the focus:
 * on the web Office.js moves the focus itself when Tab is pressed, and leaves the pane from what is none. A button that is
 * none is one of a row of which Tab stops at one (useRowStops): it becomes that one.
 */
export function focusByScript(element: HTMLElement): void {
  if (element.tabIndex < 0 && element.localName !== "button") {
    element.tabIndex = 0;
    element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  }
  element.focus();
}
