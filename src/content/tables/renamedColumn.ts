import type { Localized } from "../Language";
import type { TableColumn } from "./TableDefinition";

/** The same column under the name that another form gives it; what it was called before is then a synonym. */
export function renamedColumn(column: TableColumn, name: Localized): TableColumn {
  const taken = new Set([name.nb, name.nn]);
  const others = [column.name.nb, column.name.nn, ...(column.synonyms ?? [])].filter((word) => !taken.has(word));
  return { ...column, name, synonyms: [...new Set(others)] };
}
