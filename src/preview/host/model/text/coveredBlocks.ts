import { closest, isW } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";

/** The outermost table that the stretch covers and the paragraph stands in. */
function coveredTable(model: DocumentModel, paragraph: Element, start: number, end: number): Element | null {
  let covered: Element | null = null;
  for (let table = closest(paragraph, "tbl"); table; table = closest(table.parentNode, "tbl")) {
    if (start <= model.positions.start(table) && end >= model.positions.end(table)) covered = table;
  }
  return covered;
}

/** The blocks that a stretch touches: tables that it covers whole, and the paragraphs outside of those. */
export function coveredBlocks(model: DocumentModel, start: number, end: number): Element[] {
  const touched = model.positions.paragraphsBetween(start, end);
  return [...new Set(touched.map((paragraph) => coveredTable(model, paragraph, start, end) ?? paragraph))];
}

/** The same blocks, in the content controls that the stretch covers whole. */
export function coveredElements(model: DocumentModel, start: number, end: number): Element[] {
  const outermost = (block: Element): Element => {
    let found = block;
    for (let at = block.parentElement; at && at !== model.body; at = at.parentElement) {
      const isCovered = start <= model.positions.start(at) && end >= model.positions.end(at);
      if (isW(at, "sdt") && isCovered) found = at;
    }
    return found;
  };
  return [...new Set(coveredBlocks(model, start, end).map(outermost))];
}
