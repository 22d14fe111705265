import { hashText } from "../../document/block/hashText";
import type { Row } from "../state/Place";

/** What can have the focus. */
const FOCUSABLE = "button, a[href], summary, input, select, textarea, [tabindex]";

/** What stays the same of an element when its page comes up again; null for one that cannot have the focus. */
export function rowOf(element: Element | null): Row | null {
  const focusable = element?.closest<HTMLElement>(FOCUSABLE) ?? null;
  if (focusable === null || focusable.tagName === "H1") return null;
  const row = { ...markOf(focusable), name: nameOf(focusable) };
  return { ...row, nth: alike(row).indexOf(focusable) };
}

/** The element that a row was told of; where its name has become another, the one at its mark. Null where it is gone. */
export function findRow(row: Row): HTMLElement | null {
  const same = alike(row);
  const found = same[row.nth] ?? same[0];
  if (found !== undefined) return found;
  return row.at === null ? null : (marked(row)[0] ?? null);
}

/** A fingerprint of an element's name, so that no word of the user's is kept. */
export function nameOf(element: HTMLElement): string {
  return hashText([element.getAttribute("aria-label") ?? element.textContent]);
}

function markOf(element: HTMLElement): Pick<Row, "at" | "part"> {
  return {
    at: element.closest<HTMLElement>("[data-at]")?.dataset.at ?? null,
    part: element.closest<HTMLElement>("[data-part]")?.dataset.part ?? null,
  };
}

function marked({ at, part }: Pick<Row, "at" | "part">): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => {
    const mark = markOf(element);
    return mark.at === at && mark.part === part;
  });
}

function alike(row: Omit<Row, "nth">): readonly HTMLElement[] {
  return marked(row).filter((element) => nameOf(element) === row.name);
}
