import { isWindows } from "../../HostSettings";
import { elements, isW, make } from "../../xml/wml";
import { blocksIn } from "../text/blocks";
import { isBlock } from "./contentControls";
import { lockOf } from "./controlProperties";
import { deleteParagraph, emptyParagraph, removeElement } from "../text/deleteContent";
import type { DocumentModel } from "../DocumentModel";
import { checkDeletable } from "./locks";

/** Deletes a content control with what it holds; a paragraph is left where its container would otherwise end without one. */
export function deleteControl(model: DocumentModel, control: Element): void {
  checkDeletable(control);
  const container = control.parentElement as Element;
  const inBlocks = isBlock(control);
  removeElement(control);
  const last = blocksIn(container).at(-1);
  if (!inBlocks || (last && !isW(last, "tbl"))) return;
  const sectPr = elements(container).find((element) => isW(element, "sectPr"));
  container.insertBefore(make(model.xml, "p"), sectPr ?? null);
}

/**
 * Deletes a paragraph as Paragraph.delete does. With the only paragraph of a content control Windows deletes the control:
 * it stands in the paragraph's mark (#4975, by design).
 */
export function deleteWithControl(model: DocumentModel, paragraph: Element): void {
  const content = paragraph.parentElement;
  const control = isW(content, "sdtContent") && !model.isTracking ? content.parentElement : null;
  const blocks = control && content ? blocksIn(content) : [];
  if (control && blocks.length === 1 && isWindows(model.settings.platform) && !lockOf(control).cannotDelete)
    deleteControl(model, control);
  else if (blocks.length > 1 && blocks.at(-1) === paragraph && model.settings.faults.includes("lastParagraphStays"))
    emptyParagraph(model, paragraph);
  else deleteParagraph(model, paragraph);
}
