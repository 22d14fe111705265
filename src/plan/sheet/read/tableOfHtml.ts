import { MOST_COLUMNS, MOST_HTML, MOST_ROWS, MOST_SPANNED_CELLS, MOST_TABLES } from "./sheetLimits";

const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD"]);
const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR"]);
/** How Word marks the bullet or number that it puts before a list's paragraph. */
const LIST_MARK = /mso-list:\s*ignore/iu;

/**
 * The largest table in some HTML, with the text of a cell in every place that it spans; null where there is none. The HTML
 * is parsed into a document of its own, in which nothing is run, loaded or shown.
 */
export function tableOfHtml(html: string): string[][] | "tooMuchPasted" | null {
  if (html.length > MOST_HTML) return "tooMuchPasted";
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")];
  if (tables.length > MOST_TABLES) return "tooMuchPasted";
  const sizes = tables.map(sizeOf);
  const largest = tables[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) return null;
  return largest.rows.length > MOST_ROWS ? "tooMuchPasted" : expand(largest);
}

function sizeOf(table: HTMLTableElement): number {
  return [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);
}

function expand(table: HTMLTableElement): string[][] {
  const rows = [...table.rows];
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
      place(grid, textOf(cell), { top, column, width, height });
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

function textOf(cell: Element): string {
  const lines = innerText(cell)
    .split("\n")
    .map((line) => line.trim());
  return lines.join("\n").trim();
}

function innerText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/[\t\n\r\f ]+/gu, " ");
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  const element = node as Element;
  if (element.tagName === "BR") return "\n";
  if (SILENT.has(element.tagName) || LIST_MARK.test(element.getAttribute("style") ?? "")) return "";
  const text = [...element.childNodes].map(innerText).join("");
  return BLOCKS.has(element.tagName) ? `${text.trim()}\n` : text;
}
