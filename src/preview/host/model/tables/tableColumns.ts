import { removeElement } from "../text/deleteContent";
import { checkDeletable } from "../controls/locks";
import { deleteRows } from "./tableRows";
import { cellsOf, distributeColumns, newCells, rowsOf } from "./tables";
import type { DocumentModel } from "../DocumentModel";

/**
 * New columns beside one of the table's, each cell shaped like its neighbour, and all columns made equally wide. That they
 * become equal, and that a row too short for the column gets its cells at its end, are guesses.
 */
export function insertColumns(
  model: DocumentModel,
  table: Element,
  at: { readonly column: number; readonly where: "Before" | "After"; readonly count: number },
  texts: readonly (readonly string[])[] | null,
): void {
  rowsOf(table).forEach((row, index) => {
    const cells = cellsOf(row);
    const beside = cells[at.column] ?? cells.at(-1);
    if (!beside) return;
    const made = newCells(model, Array<Element>(at.count).fill(beside), texts?.[index] ?? []);
    if (at.where === "Before") beside.before(...made);
    else beside.after(...made);
  });
  distributeColumns(model, table);
}

/**
 * Deletes columns; with its last column the table itself goes. Word can track the deletion of cells (w:cellDel); here they
 * go at once also while changes are tracked.
 */
export function deleteColumns(model: DocumentModel, table: Element, from: number, count: number): void {
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length <= count && from === 0)) {
    deleteRows(model, table, rows);
    return;
  }
  const cells = rows.flatMap((row) => cellsOf(row).slice(from, from + count));
  checkDeletable(...cells);
  for (const cell of cells) removeElement(cell);
  const emptied = rows.filter((row) => cellsOf(row).length === 0);
  if (emptied.length > 0) deleteRows(model, table, emptied);
  distributeColumns(model, table);
}
