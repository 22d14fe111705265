import { child, closest, elements, isW, make, preserveSpace } from "../../xml/wml";
import { textPieces } from "./textPieces";
import { renewIds } from "../trackedChanges";
import type { DocumentModel } from "../DocumentModel";

/** A place in a paragraph where inline content can be put. */
export interface InlinePoint {
  readonly paragraph: Element;
  readonly parent: Element;
  readonly before: Node | null;
}

const SPECIAL_ELEMENT: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\v": "br",
  "\f": "br",
  "\u001E": "noBreakHyphen",
  "\u001F": "softHyphen",
};

const SPECIAL = new RegExp(`([${Object.keys(SPECIAL_ELEMENT).join("")}])`);
/** What ends before text that is put in where it ends. */
const ENDS = ["bookmarkEnd", "commentRangeEnd", "permEnd", "proofErr"];
/** What XML 1.0 cannot hold. */
const ILLEGAL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A run of text without paragraph breaks; tabs and line breaks become their elements. */
export function makeRun(document: Document, text: string, rPr: Element | null = null): Element {
  const run = make(document, "r");
  if (rPr) run.append(rPr.cloneNode(true));
  for (const piece of text.split(SPECIAL)) {
    const special = SPECIAL_ELEMENT[piece];
    const legal = piece.replace(ILLEGAL, "");
    if (special !== undefined) run.append(make(document, special, piece === "\f" ? { type: "page" } : {}));
    else if (legal !== "") run.append(textElement(document, legal));
  }
  return run;
}

function textElement(document: Document, text: string): Element {
  const t = make(document, "t");
  t.textContent = text;
  if (text.trim() !== text || text.includes("  ")) preserveSpace(t);
  return t;
}

/** Cuts a run in two before one of its children; gives the second. What moves is the shorter part: it takes less with it. */
function splitRun(model: DocumentModel, run: Element, from: Element): Element {
  const { ranges } = model;
  const other = run.cloneNode(false) as Element;
  const rPr = child(run, "rPr");
  const format = rPr?.cloneNode(true) as Element | undefined;
  const rest = followingSiblings(from);
  const head = [...run.childNodes].filter((node) => node !== rPr && !rest.includes(node));
  if (format) {
    renewIds(model, format);
    other.append(format);
  }
  if (lengthOf(head) < lengthOf(rest)) {
    ranges.putHead(other, run);
    ranges.put(head, other, null);
    return run;
  }
  ranges.putRest(other, run);
  ranges.put(rest, other, null);
  return other;
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
}

/** A node with all that stands after it in its parent. */
export function followingSiblings(first: Node | null): Node[] {
  const found: Node[] = [];
  for (let node = first; node; node = node.nextSibling) found.push(node);
  return found;
}

/** Cuts a text element in two; gives the second. */
function splitText({ ranges }: DocumentModel, element: Element, offset: number): Element {
  if (element.childNodes.length > 1) element.replaceChildren(element.textContent);
  const text = element.firstChild as Text;
  const { length } = text;
  const isHead = offset * 2 < length;
  const other = element.cloneNode(false) as Element;
  const copy = text.ownerDocument.createTextNode(isHead ? text.data.slice(0, offset) : text.data.slice(offset));
  other.append(copy);
  preserveSpace(element);
  preserveSpace(other);
  if (isHead) {
    ranges.putHead(other, element);
    ranges.handOver(text, 0, offset, copy);
    return element;
  }
  ranges.putRest(other, element);
  ranges.handOver(text, offset, length, copy);
  return other;
}

/** Cuts so that a run begins with a text element or mark, from an offset of its text on; gives that run. */
function runFrom(model: DocumentModel, element: Element, offset: number): Element {
  const from = offset > 0 ? splitText(model, element, offset) : element;
  const run = from.parentElement as Element;
  const first = elements(run).find((each) => !isW(each, "rPr"));
  return first === from ? run : splitRun(model, run, from);
}

/** Cuts the paragraph's runs so that one begins at the offset; null where that is the paragraph's end. */
function runAt(model: DocumentModel, paragraph: Element, offset: number): Element | null {
  let at = 0;
  for (const { node, text } of textPieces(paragraph, model.readsDeleted)) {
    const end = at + text.length;
    if (offset < end) return runFrom(model, node, Math.max(0, offset - at));
    at = end;
  }
  return null;
}

/** The point at an offset of the paragraph's text. At the end: after all that the paragraph holds. */
export function inlinePoint(model: DocumentModel, paragraph: Element, offset: number): InlinePoint {
  const run = runAt(model, paragraph, offset);
  if (run) return { paragraph, parent: run.parentElement as Element, before: run };
  return { paragraph, parent: paragraph, before: null };
}

/**
 * The point right before or after a range, as near to its text as one can get: in the same link and content control. Null
 * where the range does not begin or end in a text.
 */
export function edgePoint(model: DocumentModel, range: Range, side: "start" | "end"): InlinePoint | null {
  const [text, offset] =
    side === "start" ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  const [element, paragraph] = [textElementOf(text), closest(text, "p")];
  if (range.collapsed || !element || !paragraph) return null;
  const run = side === "start" ? runFrom(model, element, offset) : runAfter(model, element, offset);
  if (run) return { paragraph, parent: run.parentElement as Element, before: run };
  return pointAfter(element.parentElement as Element);
}

/** The point after a run: the ends of bookmarks and the like stay before it. */
export function pointAfter(run: Element): InlinePoint {
  let before = run.nextSibling;
  while (before && ENDS.some((name) => isW(before, name))) before = before.nextSibling;
  return { paragraph: closest(run, "p") as Element, parent: run.parentElement as Element, before };
}

/** The runs of a range that was given out, cut where it begins and ends; null where that is not in texts of one paragraph. */
export function runsOf(model: DocumentModel, range: Range): Element[] | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [first, last] = [textElementOf(startContainer), textElementOf(endContainer)];
  const paragraph = closest(first, "p");
  if (range.collapsed || !first || !last || !paragraph || closest(last, "p") !== paragraph) return null;
  runAfter(model, last, endOffset);
  const run = runFrom(model, range.startContainer.parentElement as Element, startOffset);
  const end = closest(range.endContainer, "r");
  if (run === end) return [run];
  const runs = textPieces(paragraph, model.readsDeleted).map(({ node }) => node.parentElement as Element);
  return [...new Set(runs.slice(runs.indexOf(run), runs.lastIndexOf(end as Element) + 1))];
}

/** Cuts so that a run ends with a text element, at an offset of its text; gives what is cut off, if anything. */
function runAfter(model: DocumentModel, element: Element, offset: number): Element | null {
  if (offset < element.textContent.length) return runFrom(model, element, offset);
  return element.nextElementSibling && runFrom(model, element.nextElementSibling, 0);
}

function textElementOf(text: Node): Element | null {
  const parent = text.nodeType === 3 ? text.parentElement : null;
  return isW(parent, "t") || isW(parent, "delText") ? parent : null;
}

/** The runs that hold exactly the text between two offsets. */
export function runsBetween(model: DocumentModel, paragraph: Element, from: number, to: number): Element[] {
  runAt(model, paragraph, to);
  runAt(model, paragraph, from);
  const runs: Element[] = [];
  let at = 0;
  for (const { node, text } of textPieces(paragraph, model.readsDeleted)) {
    const run = node.parentElement as Element;
    if (at >= from && at + text.length <= to && at < to && runs.at(-1) !== run) runs.push(run);
    at += text.length;
  }
  return runs;
}
