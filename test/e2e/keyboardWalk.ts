import type { Frame, Page } from "@playwright/test";

/** No page has as many stops. */
const MOST_STOPS = 200;

interface Stop {
  /** The role and the beginning of the name. */
  readonly name: string;
  readonly comesAfter: boolean;
  readonly isSeen: boolean;
}

/** Where Tab leads to on a page, in order, and what is wrong with it: a stop that lies above the one before, or that nothing shows. */
export async function keyboardWalk(page: Page, frame: Frame): Promise<{ stops: string[]; faults: string[] }> {
  await frame.evaluate(begin);
  const stops: string[] = [];
  const faults: string[] = [];
  for (let at = 0; at < MOST_STOPS; at++) {
    await page.keyboard.press("Tab");
    const stop = await frame.evaluate(whereFocusIs);
    if (stop === null) return { stops, faults };
    if (stop.name === "") continue;
    stops.push(stop.name);
    if (!stop.comesAfter) faults.push(`Tab goes back to ${stop.name}`);
    if (!stop.isSeen) faults.push(`nothing shows the focus on ${stop.name}`);
  }
  return { stops, faults: [...faults, "Tab never leaves the page"] };
}

/** Runs in the pane: the focus is where it is when a page has come up. */
function begin(): void {
  for (const each of document.querySelectorAll("[data-walked]")) each.removeAttribute("data-walked");
  const heading = document.querySelector<HTMLElement>("h1");
  if (heading === null) return;
  // From what is no stop itself Office.js leaves the pane (src/taskpane/focus/focusByScript.ts).
  heading.tabIndex = 0;
  heading.addEventListener("blur", () => (heading.tabIndex = -1), { once: true });
  heading.setAttribute("data-walked", "");
  heading.focus();
}

/** Runs in the pane: what has the focus; null where it has left the page. */
function whereFocusIs(): Stop | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || !document.hasFocus()) return null;
  if (focused.hasAttribute("data-tabster-dummy")) return { name: "", comesAfter: true, isSeen: true };
  const before = document.querySelector("[data-walked]");
  // Office.js takes a moment to leave the pane from its last stop.
  if (focused === before) return { name: "", comesAfter: true, isSeen: true };
  before?.removeAttribute("data-walked");
  focused.setAttribute("data-walked", "");
  const labels =
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLSelectElement
      ? [...(focused.labels ?? [])]
      : [];
  const name = focused.getAttribute("aria-label") ?? labels[0]?.textContent ?? focused.textContent;
  const marks = [focused, focused.parentElement, ...labels].flatMap((each) =>
    each === null
      ? []
      : [getComputedStyle(each), getComputedStyle(each, "::after"), getComputedStyle(each, "::before")],
  );
  const isSeen = marks.some(
    ({ outlineStyle, outlineWidth, textDecorationStyle }) =>
      (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || textDecorationStyle === "double",
  );
  const order =
    before === null || !before.isConnected ? Node.DOCUMENT_POSITION_FOLLOWING : before.compareDocumentPosition(focused);
  return {
    name: `${focused.getAttribute("role") ?? focused.localName} ${name.replace(/\s+/g, " ").trim().slice(0, 40)}`.trim(),
    comesAfter: (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    isSeen,
  };
}
