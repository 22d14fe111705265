import { child, elements, isW, make, setAttr } from "../../xml/wml";
import { followingSiblings, inlinePoint, makeRun, type InlinePoint } from "./inline";
import { beside, setBoundaries, type Point } from "./settleRange";
import { textPieces } from "./textPieces";
import { dropRevisions } from "../trackedChanges";
import { asInserted, trackMark } from "../tracking";
import type { DocumentModel } from "../DocumentModel";

const PARAGRAPH_BREAK = /\r\n|\r|\n/;

/** The properties that a paragraph hands on to one inserted beside it: all but what belongs to it alone. */
function inheritedProperties(paragraph: Element | null): Element | null {
  const pPr = child(paragraph, "pPr")?.cloneNode(true) as Element | undefined;
  if (!pPr) return null;
  child(pPr, "sectPr")?.remove();
  dropRevisions(pPr);
  const rPr = child(pPr, "rPr");
  if (rPr && elements(rPr).length === 0) rPr.remove();
  return elements(pPr).length > 0 ? pPr : null;
}

/** New paragraphs of a text, one per line of it, with the properties of a neighbour. */
export function newParagraphs(model: DocumentModel, text: string, like: Element | null): Element[] {
  return text.split(PARAGRAPH_BREAK).map((line) => {
    const pPr = inheritedProperties(like);
    const paragraph = make(model.xml, "p", {}, ...(pPr ? [pPr] : []));
    if (line !== "") paragraph.append(...asInserted(model, [makeRun(model.xml, line, child(pPr, "rPr"))]));
    trackMark(model, paragraph, "ins");
    return paragraph;
  });
}

/** Cuts a paragraph in two at a point; gives the second, with the same properties. */
export function splitParagraph(model: DocumentModel, point: InlinePoint): Element {
  const { paragraph } = point;
  const pPr = inheritedProperties(paragraph);
  const rest = make(model.xml, "p", {}, ...(pPr ? [pPr] : []));
  let from = point.before;
  let at: Element = point.parent;
  while (at !== paragraph) {
    from = from && !isControl(at) ? cutBefore(model, at, from) : from?.previousSibling === null ? at : at.nextSibling;
    at = at.parentElement as Element;
  }
  model.ranges.putRest(rest, paragraph);
  model.ranges.put(followingSiblings(from), rest, null);
  trackMark(model, paragraph, "ins");
  return rest;
}

/** A content control is not cut in two: what stands in it stays together. */
function isControl(element: Element): boolean {
  return isW(element, "sdt") || isW(element, "sdtContent");
}

/** Cuts a link or a tracked change before one of its children; gives what then begins with that. */
function cutBefore(model: DocumentModel, wrapper: Element, from: Node): Element {
  if (from === wrapper.firstChild) return wrapper;
  const rest = wrapper.cloneNode(false) as Element;
  if (isChange(wrapper)) setAttr(rest, "id", String(model.ids.annotation()));
  model.ranges.putRest(rest, wrapper);
  model.ranges.put(followingSiblings(from), rest, null);
  return rest;
}

function isChange(element: Element): boolean {
  return ["ins", "del", "moveFrom", "moveTo"].some((name) => isW(element, name));
}

/** The point as new text wants it: not in deleted text, and while changes are tracked in no other change either. */
function outsideOfChange(model: DocumentModel, point: InlinePoint): InlinePoint {
  const { paragraph, parent, before } = point;
  const isDeleted = isW(parent, "del") || isW(parent, "moveFrom");
  if (!isDeleted && !(model.isTracking && isChange(parent))) return point;
  const next = before ? cutBefore(model, parent, before) : parent.nextSibling;
  return outsideOfChange(model, { paragraph, parent: parent.parentElement as Element, before: next });
}

function formatAt(point: InlinePoint): Element | null {
  const before = point.before ? point.before.previousSibling : point.parent.lastChild;
  for (const run of [before, point.before]) if (isW(run, "r")) return child(run, "rPr");
  return child(child(point.paragraph, "pPr"), "rPr");
}

/** Puts text at an offset of a paragraph; a line break in it begins a new paragraph. Gives a range around what was put in. */
export function insertText(model: DocumentModel, paragraph: Element, offset: number, text: string): Range {
  return insertAt(model, inlinePoint(model, paragraph, offset), text);
}

/** The same at a point; in the format of a run where one is given, else as what stands before it. */
export function insertAt(model: DocumentModel, at: InlinePoint, text: string, like?: Element): Range {
  const rPr = like ? child(like, "rPr") : formatAt(at);
  let point = outsideOfChange(model, at);
  const lines = text.split(PARAGRAPH_BREAK);
  let first: Node | null = null;
  let last: Node | null = null;
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const rest = splitParagraph(model, point);
      point = { paragraph: rest, parent: rest, before: child(rest, "pPr")?.nextSibling ?? rest.firstChild };
      if (isW(point.before, "pPr")) point = { ...point, before: null };
    }
    if (line === "") continue;
    for (const node of asInserted(model, [makeRun(model.xml, line, withoutChange(rPr))])) {
      model.ranges.put([node], point.parent, point.before);
      first ??= node;
      last = node;
    }
  }
  return rangeAround(model, first, last, point);
}

function withoutChange(rPr: Element | null): Element | null {
  const copy = rPr?.cloneNode(true) as Element | undefined;
  dropRevisions(copy);
  return copy && elements(copy).length > 0 ? copy : null;
}

function rangeAround(model: DocumentModel, first: Node | null, last: Node | null, point: InlinePoint): Range {
  const range = model.xml.createRange();
  if (!first || !last) {
    const { parent, before } = point;
    const at: Point = before ? beside(before, 0) : [parent, parent.childNodes.length];
    return setBoundaries(range, at, at);
  }
  const [from, to] = [textPieces(first, true)[0]?.node.firstChild, textPieces(last, true).at(-1)?.node.firstChild];
  const end: Point = to ? [to, to.textContent?.length ?? 0] : beside(last, 1);
  return setBoundaries(range, from ? [from, 0] : beside(first, 0), end);
}
