import { child, elements, isW, make } from "../xml/wml";
import { inlinePoint, makeRun, type InlinePoint } from "./inline";
import { dropRevisions } from "./trackedChanges";
import { asInserted, trackMark } from "./tracking";
import type { DocumentModel } from "./DocumentModel";

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
    from = from && from.previousSibling === null ? at : at.nextSibling;
    at = at.parentElement as Element;
  }
  for (let node = from; node;) {
    const next: Node | null = node.nextSibling;
    rest.append(node);
    node = next;
  }
  paragraph.after(rest);
  trackMark(model, paragraph, "ins");
  return rest;
}

function formatAt(point: InlinePoint): Element | null {
  const before = point.before ? point.before.previousSibling : point.parent.lastChild;
  for (const run of [before, point.before]) if (isW(run, "r")) return child(run, "rPr");
  return child(child(point.paragraph, "pPr"), "rPr");
}

/** Puts text at an offset of a paragraph; a line break in it begins a new paragraph. Gives a range around what was put in. */
export function insertText(model: DocumentModel, paragraph: Element, offset: number, text: string): Range {
  const range = model.xml.createRange();
  let point = inlinePoint(model, paragraph, offset);
  const rPr = formatAt(point);
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
      point.parent.insertBefore(node, point.before);
      first ??= node;
      last = node;
    }
  }
  setAround(range, first, last, point);
  return range;
}

function withoutChange(rPr: Element | null): Element | null {
  const copy = rPr?.cloneNode(true) as Element | undefined;
  dropRevisions(copy);
  return copy && elements(copy).length > 0 ? copy : null;
}

function setAround(range: Range, first: Node | null, last: Node | null, point: InlinePoint): void {
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  } else if (point.before) range.setStartBefore(point.before);
  else range.setStart(point.parent, point.parent.childNodes.length);
  if (!first) range.collapse(true);
}
