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
