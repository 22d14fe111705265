import type { TableLook } from "./tableLook";

/** Queues what makes a table's columns fit the page. */
export function queueFit(table: Word.Table, { widths, fontSize, padding }: TableLook): void {
  if (fontSize !== null) table.font.size = fontSize;
  if (padding !== null) {
    table.setCellPadding("Left", padding);
    table.setCellPadding("Right", padding);
  }
  widths?.forEach((width, column) => {
    table.getCell(0, column).columnWidth = width;
  });
  if (widths !== null) table.autoFitWindow();
}
