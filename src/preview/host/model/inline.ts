import { child, elements, isW, make, preserveSpace } from "../xml/wml";
import { textPieces } from "./textPieces";
import { renewIds } from "./trackedChanges";
import type { DocumentModel } from "./DocumentModel";

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

/** Cuts a run in two before one of its children. */
function splitRun(model: DocumentModel, run: Element, from: Element): Element {
  const rest = run.cloneNode(false) as Element;
  const rPr = child(run, "rPr")?.cloneNode(true) as Element | undefined;
  if (rPr) {
    renewIds(model, rPr);
    rest.append(rPr);
  }
  for (let node: Node | null = from; node;) {
    const next: Node | null = node.nextSibling;
    rest.append(node);
    node = next;
  }
  run.after(rest);
  return rest;
}

function splitText(element: Element, offset: number): Element {
  const text = element.textContent;
  const rest = element.cloneNode(false) as Element;
  element.textContent = text.slice(0, offset);
  rest.textContent = text.slice(offset);
  preserveSpace(element);
  preserveSpace(rest);
  element.after(rest);
  return rest;
}

/** Cuts the paragraph's runs so that one begins at the offset; null where that is the paragraph's end. */
function runAt(model: DocumentModel, paragraph: Element, offset: number): Element | null {
  let at = 0;
  for (const { node, text } of textPieces(paragraph, model.readsDeleted)) {
    const end = at + text.length;
    if (offset < end) {
      const from = offset > at ? splitText(node, offset - at) : node;
      const run = from.parentElement as Element;
      const first = elements(run).find((element) => !isW(element, "rPr"));
      return first === from ? run : splitRun(model, run, from);
    }
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
