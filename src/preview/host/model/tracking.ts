import { child, children, closest, elements, isW, make, putInOrder } from "../xml/wml";
import { ORDER } from "../xml/order";
import type { DocumentModel } from "./DocumentModel";

const AUTHOR = "Forhåndsvisning";

function change(model: DocumentModel, kind: "ins" | "del"): Element {
  const date = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  return make(model.xml, kind, { id: model.ids.annotation(), author: AUTHOR, date });
}

/** New inline content as it goes into the document: wrapped as a tracked insertion while changes are tracked. */
export function asInserted(model: DocumentModel, content: readonly Element[]): Element[] {
  if (!model.isTracking || content.length === 0) return [...content];
  const wrapper = change(model, "ins");
  wrapper.append(...content);
  return [wrapper];
}

/** Marks a paragraph's mark as inserted or deleted. */
export function trackMark(model: DocumentModel, paragraph: Element, kind: "ins" | "del"): void {
  if (!model.isTracking) return;
  let pPr = child(paragraph, "pPr");
  if (!pPr) {
    pPr = make(model.xml, "pPr");
    paragraph.prepend(pPr);
  }
  const rPr = child(pPr, "rPr") ?? make(model.xml, "rPr");
  putInOrder(pPr, rPr, ORDER.pPr);
  putInOrder(rPr, change(model, kind), ORDER.rPr);
}

export function trackRow(model: DocumentModel, row: Element, kind: "ins" | "del"): void {
  if (!model.isTracking) return;
  const trPr = child(row, "trPr") ?? make(model.xml, "trPr");
  row.insertBefore(trPr, elements(row).find((element) => isW(element, "trPr") || isW(element, "tc")) ?? null);
  putInOrder(trPr, change(model, kind), ORDER.trPr);
}

function toDeletedText(model: DocumentModel, run: Element): void {
  for (const [from, to] of [
    ["t", "delText"],
    ["instrText", "delInstrText"],
  ] as const) {
    for (const text of children(run, from)) {
      const deleted = make(text.ownerDocument, to);
      model.ranges.putRest(deleted, text);
      model.ranges.put([...text.childNodes], deleted, null);
      deleted.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      text.remove();
    }
  }
}

function dissolve(model: DocumentModel, wrapper: Element): void {
  model.ranges.put([...wrapper.childNodes], wrapper.parentNode as Node, wrapper);
  wrapper.remove();
  model.ranges.refresh();
}

/** Takes runs out: for good, or as a tracked deletion while changes are tracked. What was itself a tracked insertion goes. */
export function removeRuns(model: DocumentModel, runs: readonly Element[]): void {
  for (const run of runs) {
    const parent = run.parentElement;
    const insertion = closest(run, "ins");
    if (!model.isTracking || insertion) {
      run.remove();
      model.ranges.refresh();
      if (insertion && elements(insertion).length === 0) dissolve(model, insertion);
    } else if (!isW(parent, "del")) {
      const wrapper = change(model, "del");
      model.ranges.put([wrapper], parent as Element, run);
      model.ranges.put([run], wrapper, null);
      toDeletedText(model, run);
    }
  }
}
