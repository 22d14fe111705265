import { elements, isW, make } from "../xml/wml";
import { isBlock } from "./contentControls";
import { removeElement } from "./deleteContent";
import type { DocumentModel } from "./DocumentModel";

/** Deletes a content control with what it holds; a paragraph is left where its container would otherwise end without one. */
export function deleteControl(model: DocumentModel, control: Element): void {
  const container = control.parentElement as Element;
  const inBlocks = isBlock(control);
  removeElement(control);
  const left = elements(container).filter((element) => ["p", "tbl", "sdt"].includes(element.localName));
  const last = left.at(-1);
  if (!inBlocks || (last && !isW(last, "tbl"))) return;
  const sectPr = elements(container).find((element) => isW(element, "sectPr"));
  container.insertBefore(make(model.xml, "p"), sectPr ?? null);
}
