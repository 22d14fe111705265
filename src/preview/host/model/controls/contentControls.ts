import { all, attr, child, elements, isW, make } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";

/** Elements of w:sdtPr that make a control something else than rich text (17.5.2). */
const OTHER_TYPES = new Set(
  "equation comboBox date docPartObj docPartList dropDownList picture text citation group bibliography checkbox repeatingSection repeatingSectionItem entityPicker".split(
    " ",
  ),
);

export function isRichText(control: Element): boolean {
  return !elements(child(control, "sdtPr") ?? control).some((element) => OTHER_TYPES.has(element.localName));
}

export function contentOf(control: Element): Element {
  const content = child(control, "sdtContent");
  if (content) return content;
  const made = make(control.ownerDocument, "sdtContent");
  control.append(made);
  return made;
}

/** Whether the control holds whole paragraphs and tables, and is not a part of one paragraph. */
export function isBlock(control: Element): boolean {
  return (
    elements(contentOf(control)).some((element) => ["p", "tbl", "sdt"].includes(element.localName)) &&
    !isInline(control)
  );
}

/** Word.ContentControl.subtype, by what a control holds. */
export function subtypeOf(control: Element): string {
  const held = elements(contentOf(control));
  if (held.length > 0 && held.every((element) => isW(element, "tr"))) return "RichTextTableRow";
  if (held.length > 0 && held.every((element) => isW(element, "tc"))) return "RichTextTableCell";
  if (held.length > 0 && held.every((element) => isW(element, "tbl"))) return "RichTextTable";
  return isBlock(control) ? "RichTextParagraphs" : "RichTextInline";
}

function isInline(control: Element): boolean {
  for (let at = control.parentElement; at; at = at.parentElement) {
    if (isW(at, "p")) return true;
    if (isW(at, "body") || isW(at, "tc")) return false;
  }
  return false;
}

/** Whether there is a table of contents in a control. */
export function holdsContents(control: Element): boolean {
  const galleries = all(control, "docPartGallery").map((gallery) => attr(gallery, "val"));
  const fields = all(control, "instrText").map((field) => field.textContent);
  return galleries.includes("Table of Contents") || fields.some((field) => /^\s*TOC\b/.test(field));
}

function newControl(model: DocumentModel): Element {
  const properties = make(model.xml, "sdtPr", {}, make(model.xml, "id", { val: model.ids.control() }));
  return make(model.xml, "sdt", {}, properties, make(model.xml, "sdtContent"));
}

/** Puts a new rich-text control around siblings: blocks, or runs of one paragraph. */
export function wrap(model: DocumentModel, siblings: readonly Node[]): Element {
  const control = newControl(model);
  model.hasNewControl = true;
  const [first] = siblings;
  if (first?.parentNode) model.ranges.put([control], first.parentNode, first);
  model.ranges.put(siblings, contentOf(control), null);
  return control;
}

/** Takes the control away and leaves what it holds. */
export function unwrap(model: DocumentModel, control: Element): void {
  model.ranges.put([...contentOf(control).childNodes], control.parentNode as Node, control);
  control.remove();
}
