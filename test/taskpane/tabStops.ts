const FOCUSABLE = "a[href], button, input, textarea, select, summary, [tabindex]";

/** How many times Tab is pressed from one element to another that comes after it, the last one counted. */
export function tabStops(from: Element, to: Element): number {
  const between = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) => follows(from, each) && (each === to || follows(each, to)),
  );
  const stops = between.filter((each) => each.tabIndex >= 0 && !isOff(each));
  return new Set(stops.map(groupOf)).size;
}

function follows(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isOff(element: HTMLElement): boolean {
  return (
    element.matches(":disabled, [data-tabster-dummy]") ||
    element.closest("[hidden], details:not([open]) > div") !== null
  );
}

/** Radio buttons of one name are one stop, and the tabs of a list. */
function groupOf(element: HTMLElement): string | Element {
  const tabs = element.matches("[role=tab]") ? element.closest("[role=tablist]") : null;
  if (tabs !== null) return tabs;
  return element instanceof HTMLInputElement && element.type === "radio" ? `radio ${element.name}` : element;
}
