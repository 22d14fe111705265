import { child } from "../../xml/wml";

/** DOM ranges for the stretches of Word: they live on while the document changes. */

export function rangeAround(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.setStartBefore(element);
  range.setEndAfter(element);
  return range;
}

/** What is inside an element, its properties left out. */
export function rangeInside(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const pPr = child(element, "pPr");
  if (pPr) range.setStartAfter(pPr);
  const sectPr = child(element, "sectPr");
  if (sectPr) range.setEndBefore(sectPr);
  return range;
}

export function rangeAfter(element: Element): Range {
  const range = rangeAround(element);
  range.collapse(false);
  return range;
}

export function rangeBefore(element: Element): Range {
  const range = rangeAround(element);
  range.collapse(true);
  return range;
}
