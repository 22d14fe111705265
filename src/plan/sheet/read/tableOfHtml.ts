import { cellOfHtml, isHiddenElement, type HtmlLooks, looksOf } from "./cellOfHtml";
import type { Hidden } from "./hiddenCells";
import { MOST_COLUMNS, MOST_HTML, MOST_ROWS, MOST_SPANNED_CELLS, MOST_TABLES } from "./sheetLimits";

/** A table in some HTML: the text of a cell in every place that it spans. */
export interface HtmlTable extends Hidden {
  readonly rows: string[][];
  /** The indexes of rows of which all words are struck through. */
  readonly struck: readonly number[];
}

/**
 * The largest table in some HTML, null where there is none. The HTML is parsed into a document of its own, in which nothing is
 * run, loaded or shown.
 */
export function tableOfHtml(html: string): HtmlTable | "tooMuchPasted" | null {
  if (html.length > MOST_HTML) return "tooMuchPasted";
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const tables = [...parsed.querySelectorAll("table")];
  if (tables.length > MOST_TABLES) return "tooMuchPasted";
  const sizes = tables.map(sizeOf);
  const largest = tables[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) return null;
  return largest.rows.length > MOST_ROWS ? "tooMuchPasted" : readTable(largest, looksOf(parsed));
}

function sizeOf(table: HTMLTableElement): number {
  return [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);
}

function readTable(table: HTMLTableElement, looks: HtmlLooks): HtmlTable {
  const rows = [...table.rows];
  const hiddenRows = new Set(rows.flatMap((row, top) => (isHiddenElement(row, looks) ? [top] : [])));
  const struck = rows.flatMap((row, top) => (isStruck(row, looks) ? [top] : []));
  return { rows: expand(rows, looks), hiddenRows, hiddenColumns: hiddenColumns(table, looks), struck };
}

function isStruck(row: HTMLTableRowElement, looks: HtmlLooks): boolean {
  const said = [...row.cells].map((cell) => cellOfHtml(cell, looks)).filter(({ text }) => /\p{L}/u.test(text));
  return said.length > 0 && said.every((cell) => cell.isStruck);
}

function hiddenColumns(table: HTMLTableElement, looks: HtmlLooks): ReadonlySet<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const each of table.querySelectorAll<HTMLTableColElement>("col")) {
    const span = Math.min(each.span, MOST_COLUMNS);
    if (isHiddenElement(each, looks)) for (let index = 0; index < span; index += 1) hidden.add(column + index);
    column += span;
  }
  return hidden;
}

function expand(rows: readonly HTMLTableRowElement[], looks: HtmlLooks): string[][] {
  const grid: string[][] = rows.map(() => []);
  let left = MOST_SPANNED_CELLS;
  for (const [top, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[top]?.[column] !== undefined) column += 1;
      const width = Math.min(cell.colSpan, MOST_COLUMNS - column);
      // A rowspan of 0 reaches to the end of the table.
      const height = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, rows.length - top);
      left -= width * height;
      if (left < 0) return grid;
      const text = isHiddenElement(cell, looks) ? "" : cellOfHtml(cell, looks).text;
      place(grid, text, { top, column, width, height });
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (text: string | undefined) => text ?? ""));
}

interface Span {
  readonly top: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

function place(grid: readonly string[][], text: string, { top, column, width, height }: Span): void {
  for (const row of grid.slice(top, top + height)) {
    for (let index = column; index < column + width; index += 1) row[index] ??= text;
  }
}
