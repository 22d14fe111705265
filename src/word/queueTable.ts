/** A table that has been queued, with the rows it was given. */
export interface QueuedTable {
  readonly table: Word.Table;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Queues a native table by the insertion given, with the look that all our tables have: a plain grid with a header row
 * that repeats on every page. The header row count is loaded, since Windows drops a count of 1 (#6411).
 */
export function queueTable(
  rows: readonly (readonly string[])[],
  insert: (rowCount: number, columnCount: number, values: string[][]) => Word.Table,
): QueuedTable {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
  const table = insert(values.length, columns, values);
  table.styleBuiltIn = "GridTable1Light";
  table.styleFirstColumn = false;
  table.styleBandedRows = false;
  table.headerRowCount = 1;
  table.load("headerRowCount");
  return { table, rows: values };
}
