import { attr, child, everyElement, isW, setAttr, WP } from "../xml/wml";
import type { DocumentModel } from "./DocumentModel";

/** What records a change of what it stands in or around (17.13.5), and has an id that is its own. */
const REVISIONS = new Set(
  (
    "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange " +
    "numberingChange cellIns cellDel cellMerge"
  ).split(" "),
);

/** What begins and ends somewhere, the two with one id. */
const PAIRS = /^(bookmark|perm|(move(From|To)|customXml(Ins|Del|MoveFrom|MoveTo))Range)(Start|End)$/;

/** Takes out of copied properties what was tracked where they were copied from: it is no change of the new. */
export function dropRevisions(properties: Element | null | undefined): void {
  if (!properties) return;
  for (const element of everyElement(properties)) if (isRevision(element)) element.remove();
}

function isRevision(element: Element): boolean {
  return isW(element, element.localName) && REVISIONS.has(element.localName);
}

/** Gives what was copied or brought in ids of its own, where a document has each only once. */
export function renewIds(model: DocumentModel, copied: Element): void {
  const given = new Map<string, number>();
  for (const element of everyElement(copied)) {
    if (isRevision(element)) setAttr(element, "id", String(model.ids.annotation()));
    else if (isW(element, element.localName) && PAIRS.test(element.localName)) renewPair(model, element, given);
    else if (isW(element, "sdt")) renewControl(model, element);
    else if (element.localName === "docPr" && element.namespaceURI === WP)
      element.setAttribute("id", String(model.ids.drawing()));
  }
}

function renewPair(model: DocumentModel, mark: Element, given: Map<string, number>): void {
  const pair = `${mark.localName.replace(/(Start|End)$/, "")} ${attr(mark, "id") ?? ""}`;
  const id = given.get(pair) ?? model.ids.annotation();
  given.set(pair, id);
  setAttr(mark, "id", String(id));
}

function renewControl(model: DocumentModel, control: Element): void {
  const own = child(child(control, "sdtPr"), "id");
  if (own) setAttr(own, "val", String(model.ids.control()));
}
