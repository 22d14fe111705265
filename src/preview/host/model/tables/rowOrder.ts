import type { DocumentModel } from "../DocumentModel";
import { lookOf } from "./tableLook";
import { headerRows } from "./tableRows";
import { cellsOf, cellText, rowsOf } from "./tables";

const NORWEGIAN = new Intl.Collator("nb", { numeric: true });

/** Puts a row before the one above it. Word tracks that as a deletion and an insertion; here it is not tracked. */
export function moveRowUp(model: DocumentModel, table: Element, row: Element): void {
  const rows = rowsOf(table);
  const above = rows[rows.indexOf(row) - 1];
  if (!above) return;
  model.ranges.put([row], above.parentNode as Node, above);
}

/**
 * Sorts a table's rows by a column's texts, from A and up, numbers by their value. The rows at the top that repeat on each
 * page stay where they are, else the first row where the table's style has one for headings: which rows Word takes for
 * headings is a guess, and so is that sorting is not tracked.
 */
export function sortRows(model: DocumentModel, table: Element, column: number): void {
  const rows = rowsOf(table);
  const kept = headerRows(table) || (lookOf(table).headerRow ? 1 : 0);
  const sorted = rows
    .slice(kept)
    .map((row) => ({ row, text: textAt(model, row, column) }))
    .sort((a, b) => NORWEGIAN.compare(a.text, b.text));
  model.ranges.moving(rows, () => {
    const places = rows.slice(kept).map((row) => {
      const place = model.xml.createComment("");
      row.replaceWith(place);
      return place;
    });
    places.forEach((place, index) => {
      place.replaceWith(sorted[index]?.row ?? "");
    });
  });
}

function textAt(model: DocumentModel, row: Element, column: number): string {
  const cell = cellsOf(row)[column];
  return cell ? cellText(model, cell) : "";
}
