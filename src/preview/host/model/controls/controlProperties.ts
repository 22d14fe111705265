import { ORDER } from "../../xml/order";
import { child, declareIgnorable, elements, make, putInOrder, value, W15 } from "../../xml/wml";

/** The settings of a content control, in w:sdtPr (17.5.2). */

function properties(control: Element): Element {
  const known = child(control, "sdtPr");
  if (known) return known;
  const made = make(control.ownerDocument, "sdtPr");
  control.prepend(made);
  return made;
}

export function controlSetting(control: Element, name: string): string {
  return value(child(control, "sdtPr"), name) ?? "";
}

export function setControlSetting(control: Element, name: string, content: string): void {
  const found = properties(control);
  if (content === "") child(found, name)?.remove();
  else putInOrder(found, make(control.ownerDocument, name, { val: content }), ORDER.sdtPr);
}

/** A setting of Word 2013: colour or appearance. */
export function laterSetting(control: Element, name: "color" | "appearance"): string | null {
  const found = elements(child(control, "sdtPr") ?? control).find(
    (element) => element.namespaceURI === W15 && element.localName === name,
  );
  return found ? (found.getAttributeNS(W15, "val") ?? found.getAttribute("w:val")) : null;
}

export function setLaterSetting(control: Element, name: "color" | "appearance", content: string): void {
  const document = control.ownerDocument;
  declareIgnorable(document, "w15", W15);
  const found = properties(control);
  for (const element of elements(found))
    if (element.namespaceURI === W15 && element.localName === name) element.remove();
  const made = document.createElementNS(W15, `w15:${name}`);
  if (name === "color")
    made.setAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:val", content);
  else made.setAttributeNS(W15, "w15:val", content);
  const rank = ORDER.sdtPr.indexOf(name);
  const next = elements(found).find((element) => ORDER.sdtPr.indexOf(element.localName) > rank);
  found.insertBefore(made, next ?? null);
}

export interface Lock {
  readonly cannotDelete: boolean;
  readonly cannotEdit: boolean;
}

export function lockOf(control: Element): Lock {
  const lock = controlSetting(control, "lock");
  return { cannotDelete: lock === "sdtLocked" || lock === "sdtContentLocked", cannotEdit: /ontentLocked$/.test(lock) };
}

export function setLock(control: Element, { cannotDelete, cannotEdit }: Lock): void {
  const lock = cannotEdit ? (cannotDelete ? "sdtContentLocked" : "contentLocked") : cannotDelete ? "sdtLocked" : "";
  setControlSetting(control, "lock", lock);
}
