import { all, attr } from "../xml/wml";

export interface Bookmark {
  readonly name: string;
  readonly start: Element;
  readonly end: Element;
}

/** The bookmarks below an element, in document order. One without an end is none. */
export function findBookmarks(body: Element): readonly Bookmark[] {
  const ends = new Map(all(body, "bookmarkEnd").map((end) => [attr(end, "id"), end]));
  return all(body, "bookmarkStart").flatMap((start) => {
    const end = ends.get(attr(start, "id"));
    return end ? [{ name: attr(start, "name") ?? "", start, end }] : [];
  });
}

/** A copy of an element in which no bookmark is left that begins or ends outside of it. */
export function withoutOpenBookmarks(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  const whole = new Set(findBookmarks(copy).flatMap(({ start, end }) => [start, end]));
  for (const mark of [...all(copy, "bookmarkStart"), ...all(copy, "bookmarkEnd")]) if (!whole.has(mark)) mark.remove();
  return copy;
}
