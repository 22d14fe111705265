/**
 * Gives the focus to an element that is no tab stop (tabIndex -1). While it has the focus it is one: on the web Office.js
 * moves the focus itself when Tab is pressed, and leaves the pane from what is none.
 */
export function focusByScript(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  element.focus();
}
