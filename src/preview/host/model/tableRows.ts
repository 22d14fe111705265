import { ORDER } from "../xml/order";
import { child, elements, isOn, isW, make, putInOrder } from "../xml/wml";
import { clearBlocks, removeElement } from "./deleteContent";
import { cellsOf, rowsOf } from "./tables";
import { trackRow } from "./tracking";
import type { DocumentModel } from "./DocumentModel";

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

/** Deletes rows; with its last row the table itself goes. */
export function deleteRows(model: DocumentModel, table: Element, rows: readonly Element[]): void {
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
