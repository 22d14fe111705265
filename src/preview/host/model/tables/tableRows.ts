import { ORDER } from "../../xml/order";
import { child, elements, isOn, isW, make, putInOrder } from "../../xml/wml";
import { clearBlocks, removeElement } from "../text/deleteContent";
import { checkDeletable } from "../controls/locks";
import { cellsOf, newCells, rowsOf } from "./tables";
import { dropRevisions } from "../trackedChanges";
import { trackRow } from "../tracking";
import type { DocumentModel } from "../DocumentModel";

/** How many rows from the top repeat as header rows on each page (w:tblHeader, 17.4.49). */
export function headerRows(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isOn(child(row, "trPr"), "tblHeader"));
  return first < 0 ? rows.length : first;
}

export function markHeaderRows(model: DocumentModel, table: Element, count: number): void {
  rowsOf(table).forEach((row, index) => {
    const trPr = child(row, "trPr");
    if (index >= count) child(trPr, "tblHeader")?.remove();
    else {
      const properties = trPr ?? make(model.xml, "trPr");
      if (!trPr) row.insertBefore(properties, elements(row).find((element) => !isW(element, "tblPrEx")) ?? null);
      putInOrder(properties, make(model.xml, "tblHeader"), ORDER.trPr);
    }
  });
}

/** What a row's properties hold that is its own, and not the format that a row made from it takes over. */
const OWN = ["cnfStyle", "tblHeader"];

/**
 * New rows beside one of the table's, with its format and, per row, these texts. The row is "a template" (D:113305); that
 * Word leaves out its header mark, and what merges its cells with those above, is a guess from what Word's own buttons do.
 */
export function insertRows(
  model: DocumentModel,
  beside: Element,
  at: { readonly where: "Before" | "After"; readonly count: number },
  texts: readonly (readonly string[])[] | null,
): Element[] {
  const made = Array.from({ length: at.count }, (_, index) => rowLike(model, beside, texts?.[index] ?? []));
  if (at.where === "Before") beside.before(...made);
  else beside.after(...made);
  return made;
}

function rowLike(model: DocumentModel, like: Element, texts: readonly string[]): Element {
  const row = make(model.xml, "tr", {});
  for (const name of ["tblPrEx", "trPr"]) {
    const properties = child(like, name)?.cloneNode(true) as Element | undefined;
    for (const own of OWN) child(properties, own)?.remove();
    dropRevisions(properties);
    if (properties && elements(properties).length > 0) row.append(properties);
  }
  row.append(...newCells(model, cellsOf(like), texts));
  trackRow(model, row, "ins");
  return row;
}

/** Deletes rows; with its last row the table itself goes. */
export function deleteRows(model: DocumentModel, table: Element, rows: readonly Element[]): void {
  checkDeletable(...rows);
  if (model.isTracking) {
    for (const row of rows) {
      for (const cell of cellsOf(row)) clearBlocks(model, cell);
      trackRow(model, row, "del");
    }
    return;
  }
  for (const row of rows) removeElement(row);
  if (rowsOf(table).length > 0) return;
  const container = table.parentElement as Element;
  removeElement(table);
  const needsParagraph = !elements(container).some((element) => ["p", "tbl", "sdt"].includes(element.localName));
  if (needsParagraph) container.prepend(make(model.xml, "p"));
}
