import type { Rows } from "../../src/document/table/Rows";
import type { TableEdit } from "../../src/document/table/tableEdits";

/** Does to plain rows what the edit does to the table. */
export function performEdit(table: readonly (readonly string[])[], edit: TableEdit): Rows {
  switch (edit.kind) {
    case "cell":
      return table.map((row, index) => (index === edit.row ? row.with(edit.column, edit.text) : row));
    case "delete":
      return table.toSpliced(edit.row, edit.count);
    case "append":
      return [...table, ...edit.rows];
    case "insert":
      return table.toSpliced(edit.beside + (edit.where === "After" ? 1 : 0), 0, ...edit.rows);
  }
}
