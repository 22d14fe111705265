type Rows = readonly (readonly string[])[];

/**
 * Queues what turns a table's rows into others of the same width: changed cells, then rows added or deleted at the end.
 * Cells whose text stays are not touched.
 */
export function queueTableChange(table: Word.Table, from: Rows, to: Rows): void {
  to.slice(0, from.length).forEach((row, rowIndex) => {
    row.forEach((text, column) => {
      if (text !== from[rowIndex]?.[column]) table.getCell(rowIndex, column).value = text;
    });
  });
  const added = to.slice(from.length);
  if (added.length > 0)
    table.addRows(
      "End",
      added.length,
      added.map((row) => [...row]),
    );
  if (to.length < from.length) table.deleteRows(to.length, from.length - to.length);
}
