import { child, elements, isW, make, putInOrder, setAttr, value, attr } from "../../xml/wml";
import { twips } from "../../xml/measures";
import { ORDER } from "../../xml/order";
import { clearCharacterFormat } from "./clearCharacterFormat";
import type { DocumentModel } from "../DocumentModel";

export function ensureProperties(paragraph: Element): Element {
  const known = child(paragraph, "pPr");
  if (known) return known;
  const pPr = make(paragraph.ownerDocument, "pPr");
  paragraph.prepend(pPr);
  return pPr;
}

/** What a paragraph keeps when it is given a style: the format of its mark, its section, and what was tracked. */
const KEPT = new Set(["rPr", "sectPr", "pPrChange"]);

/**
 * Gives a paragraph a style as Word does: all formatting of the paragraph's own goes, and that of its text where more than
 * half of the text has some; character styles stay.
 */
export function setParagraphStyle(paragraph: Element, styleId: string): void {
  const pPr = ensureProperties(paragraph);
  for (const element of elements(pPr)) if (!KEPT.has(element.localName)) element.remove();
  putInOrder(pPr, make(paragraph.ownerDocument, "pStyle", { val: styleId }), ORDER.pPr);
  clearCharacterFormat(paragraph);
}

/** A property of the paragraph itself, or what its style says. `question` names what is asked. */
export function effective(
  model: DocumentModel,
  paragraph: Element,
  question: string,
  ask: (pPr: Element) => string | null,
): string | null {
  const own = child(paragraph, "pPr");
  const direct = own && ask(own);
  if (direct !== null) return direct;
  return model.styles.inherited(model.styleOf(paragraph), question, (style) => {
    const pPr = child(style, "pPr");
    return pPr && ask(pPr);
  });
}

/** 1-9 for headings, 10 for body text. */
export function outlineLevel(model: DocumentModel, paragraph: Element): number {
  const level = Number(effective(model, paragraph, "outlineLvl", (pPr) => value(pPr, "outlineLvl")) ?? 9);
  return level >= 0 && level < 9 ? level + 1 : 10;
}

/** The list that a paragraph belongs to, by itself or by its style; null where it belongs to none. */
export function listOf(model: DocumentModel, paragraph: Element): { numId: string; level: number } | null {
  const numId = effective(model, paragraph, "numId", (pPr) => value(child(pPr, "numPr"), "numId"));
  if (numId === null || numId === "0") return null;
  const level = effective(model, paragraph, "ilvl", (pPr) => value(child(pPr, "numPr"), "ilvl"));
  return { numId, level: Number(level ?? 0) };
}

export function setList(paragraph: Element, numId: string, level: number): void {
  const document = paragraph.ownerDocument;
  const numPr = make(
    document,
    "numPr",
    {},
    make(document, "ilvl", { val: level }),
    make(document, "numId", { val: numId }),
  );
  putInOrder(ensureProperties(paragraph), numPr, ORDER.pPr);
}

/** What w:ind's sides are called in the strict form, and may be called in the transitional one. */
const SIDES: Readonly<Record<string, string>> = { left: "start", right: "end" };

function nameIn(element: Element | null, attribute: string): string {
  const other = SIDES[attribute];
  return other !== undefined && attr(element, other) !== null ? other : attribute;
}

/** A measure of w:spacing or w:ind in points; 0 where it is not set. */
export function points(model: DocumentModel, paragraph: Element, element: string, attribute: string): number {
  const measure = effective(model, paragraph, `${element} ${attribute}`, (pPr) => {
    const found = child(pPr, element);
    return attr(found, nameIn(found, attribute));
  });
  return twips(measure) / 20;
}

export function setPoints(paragraph: Element, element: string, attribute: string, size: number): void {
  const pPr = ensureProperties(paragraph);
  const found = child(pPr, element) ?? make(paragraph.ownerDocument, element);
  putInOrder(pPr, found, ORDER.pPr);
  setAttr(found, nameIn(found, attribute), String(Math.round(size * 20)));
}

export function setCharacterStyle(runs: readonly Element[], styleId: string): void {
  for (const run of runs) {
    const rPr = child(run, "rPr") ?? make(run.ownerDocument, "rPr");
    if (!isW(elements(run)[0], "rPr")) run.prepend(rPr);
    putInOrder(rPr, make(run.ownerDocument, "rStyle", { val: styleId }), ORDER.rPr);
  }
}
