import type { Rows } from "../../document/table/Rows";
import { tableEdits, type EditedRows, type TableEdit } from "../../document/table/tableEdits";

/**
 * Queues what turns a table's rows, header first, into others of the same width. Cells whose text stays are not touched,
 * and rows that stay keep their comments and looks. `origins` has, for each row of `to`, the row of `from` that it was, or
 * null for a new one; it is worked out from the texts where it is left out.
 */
export function queueTableChange(
  table: Word.Table,
  from: Rows,
  to: Rows,
  origins?: readonly (number | null)[],
  edited?: EditedRows,
): void {
  for (const edit of tableEdits(from, to, origins, edited)) queueEdit(table, edit);
}

function queueEdit(table: Word.Table, edit: TableEdit): void {
  switch (edit.kind) {
    case "cell":
      table.getCell(edit.row, edit.column).value = edit.text;
      return;
    case "delete":
      table.deleteRows(edit.row, edit.count);
      return;
    case "append":
      table.addRows("End", edit.rows.length, copyOf(edit.rows));
      return;
    case "insert":
      table.getCell(edit.beside, 0).parentRow.insertRows(edit.where, edit.rows.length, copyOf(edit.rows));
  }
}

function copyOf(rows: Rows): string[][] {
  return rows.map((row) => [...row]);
}
