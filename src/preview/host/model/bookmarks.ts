import { isWindows } from "../HostSettings";
import { WordError } from "../protocol/WordError";
import { closest, make } from "../xml/wml";
import { inlinePoint } from "./text/inline";
import type { DocumentModel } from "./DocumentModel";
import { findBookmarks, type Bookmark } from "./findBookmarks";

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

/** The bookmark of that name in the body, or else in a header, a footer or the like. */
export function findBookmark(model: DocumentModel, name: string): Bookmark | null {
  const isWanted = (bookmark: Bookmark): boolean => bookmark.name.toLowerCase() === name.toLowerCase();
  const inBody = model.bookmarks.find(isWanted);
  return inBody ?? model.openStories().flatMap(findBookmarks).find(isWanted) ?? null;
}

export function bookmarkRange(bookmark: Bookmark): Range {
  const range = bookmark.start.ownerDocument.createRange();
  range.setStartAfter(bookmark.start);
  range.setEndBefore(bookmark.end);
  return range;
}

/**
 * Whether getBookmarks names a bookmark for a stretch. Windows names those around it too (#6773); the web names for a mere
 * cursor all of its paragraph (#6352).
 */
export function bookmarkTouches(
  model: DocumentModel,
  bookmark: Bookmark,
  stretch: readonly [number, number],
  adjacent: boolean,
): boolean {
  const { positions } = model;
  const { platform } = model.settings;
  const [from, to] = [positions.start(bookmark.start), positions.start(bookmark.end)];
  let [start, end] = stretch;
  if (start === end && platform === "web") {
    const [paragraph] = positions.paragraphsBetween(start, end);
    if (paragraph) [start, end] = [positions.start(paragraph), positions.end(paragraph) - 1];
  }
  if (from < start && to > end && start < end) return isWindows(platform);
  if (adjacent || from === to || start === end) return from <= end && to >= start;
  return from < end && to > start;
}

export function deleteBookmark(model: DocumentModel, name: string): void {
  const bookmark = findBookmark(model, name);
  bookmark?.start.remove();
  bookmark?.end.remove();
}

/** InvalidArgument for a name that Word does not take (#3702). */
export function checkBookmarkName(name: string): void {
  if (!NAME.test(name)) throw new WordError("InvalidArgument", `"${name}" cannot be the name of a bookmark`);
}

/** Sets a bookmark around a stretch, paragraph marks included; one of the same name elsewhere is taken away first. */
export function insertBookmark(model: DocumentModel, name: string, start: number, end: number): void {
  const { positions } = model;
  const touched = positions.paragraphsBetween(start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) throw new WordError("GeneralException", "The range is nowhere");
  const from = Math.max(0, start - positions.start(first));
  const isWhole = end >= positions.end(last);
  const to = end - positions.start(last);
  deleteBookmark(model, name);
  const id = model.ids.annotation();
  const startPoint = inlinePoint(model, first, from);
  model.ranges.put([make(model.xml, "bookmarkStart", { id, name })], startPoint.parent, startPoint.before);
  const endPoint = isWhole ? pointAfter(blockEndingAt(model, last, end)) : inlinePoint(model, last, to);
  model.ranges.put([make(model.xml, "bookmarkEnd", { id })], endPoint.parent, endPoint.before);
}

/** The paragraph, or the table that ends with it and before a position. */
function blockEndingAt({ positions }: DocumentModel, paragraph: Element, end: number): Element {
  let block = paragraph;
  for (
    let table = closest(block, "tbl");
    table && positions.end(table) <= end;
    table = closest(table.parentNode, "tbl")
  )
    block = table;
  return block;
}

function pointAfter(block: Element): { parent: Node; before: Node | null } {
  return { parent: block.parentNode as Node, before: block.nextSibling };
}
