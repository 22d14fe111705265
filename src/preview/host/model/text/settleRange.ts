import { closest, isW } from "../../xml/wml";

/** What only wraps text. */
const WRAPPERS = new Set("r t delText ins del moveFrom moveTo hyperlink smartTag fldSimple sdt sdtContent".split(" "));
/** What takes no place in the text. */
const EMPTY = new Set(
  (
    "pPr rPr sdtPr sdtEndPr proofErr bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd permStart permEnd " +
    "lastRenderedPageBreak"
  ).split(" "),
);
const DELETED = new Set(["del", "moveFrom"]);

/** A boundary point of a DOM range. */
export type Point = readonly [container: Node, offset: number];

/**
 * Sets a range's boundaries right at the text that it holds, into the nodes of its first and its last character: nothing
 * that is put in beside it is in it then. An empty range stays as it is, and so do a boundary between paragraphs and a range
 * around a content control.
 */
export function settleRange(range: Range, withDeleted: boolean): void {
  if (range.collapsed) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const isStartRead = isRead(startContainer, withDeleted) && startOffset < startContainer.length;
  if (isStartRead && isRead(endContainer, withDeleted) && endOffset > 0) return;
  if (isAroundControl(range)) return;
  const start = firstPoint(startContainer, startOffset, withDeleted);
  if (start && range.comparePoint(...start) > 0) {
    range.collapse(true);
    return;
  }
  if (start) range.setStart(...start);
  const end = lastPoint(endContainer, endOffset, withDeleted);
  if (end && range.comparePoint(...end) === 0) range.setEnd(...end);
}

function isAroundControl({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const isOne = startContainer === endContainer && endOffset - startOffset === 1;
  return isOne && isW(startContainer.childNodes[startOffset], "sdt");
}

/** The place right before what comes first after a point in its paragraph: a character, or the paragraph's end. */
function firstPoint(container: Node, offset: number, withDeleted: boolean): Point | null {
  if (!closest(container, "p")) return null;
  if (isRead(container, withDeleted) && offset < container.length) return [container, offset];
  const next = isText(container) ? container.nextSibling : (container.childNodes[offset] ?? null);
  const met = meet(container, next, "firstChild", "nextSibling", withDeleted);
  if (isText(met)) return [met, 0];
  return isW(met, "p") ? [met, met.childNodes.length] : beside(met, 0);
}

/** The place right after what comes last before a point in its paragraph; null where that is the paragraph's beginning. */
function lastPoint(container: Node, offset: number, withDeleted: boolean): Point | null {
  if (!closest(container, "p")) return null;
  if (isRead(container, withDeleted) && offset > 0) return [container, offset];
  const next = isText(container) ? container.previousSibling : (container.childNodes[offset - 1] ?? null);
  const met = meet(container, next, "lastChild", "previousSibling", withDeleted);
  if (isText(met)) return [met, met.length];
  return isW(met, "p") ? null : beside(met, 1);
}

/** What one meets first on the way through a paragraph: a text, an element that is no mere wrapper, or the paragraph's edge. */
function meet(
  from: Node,
  first: Node | null,
  into: "firstChild" | "lastChild",
  on: "nextSibling" | "previousSibling",
  withDeleted: boolean,
): Node {
  let inside = isText(from) ? (from.parentNode as Node) : from;
  let at = first;
  for (;;) {
    if (at && holdsPlace(at, withDeleted)) return at;
    if (at && isWrapper(at, withDeleted)) [inside, at] = [at, at[into]];
    else if (at) at = at[on];
    else if (isW(inside, "p")) return inside;
    else [inside, at] = [inside.parentNode as Node, inside[on]];
  }
}

function isWrapper(node: Node, withDeleted: boolean): boolean {
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return WRAPPERS.has(localName) && (withDeleted || !DELETED.has(localName));
}

function holdsPlace(node: Node, withDeleted: boolean): boolean {
  if (isText(node)) return node.length > 0 && (isW(node.parentNode, "t") || isW(node.parentNode, "delText"));
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return !EMPTY.has(localName) && !WRAPPERS.has(localName) && (withDeleted || !DELETED.has(localName));
}

function isRead(node: Node, withDeleted: boolean): node is Text {
  return isText(node) && (withDeleted || !isW(node.parentNode, "delText"));
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The point before or after a node. */
export function beside(node: Node, step: 0 | 1): Point {
  let index = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) index += 1;
  return [node.parentNode as Node, index + step];
}

/** Sets both boundaries; without a look at where the range was before, which takes jsdom long. */
export function setBoundaries(range: Range, start: Point, end: Point): Range {
  range.selectNodeContents(start[0]);
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}
