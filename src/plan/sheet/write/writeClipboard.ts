import type { Language } from "../../../content/Language";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { withGuard } from "../formulaGuard";
import { sheetCells } from "./sheetCells";
import type { SheetRows } from "../read/SheetFile";

/** A line break that stays in its cell in Excel. */
const BREAK = '<br style="mso-data-placement:same-cell">';

/**
 * The shown columns of a table as HTML and as text with tabs between the cells, as Excel and Word paste them. A text that could
 * be taken for a formula gets an apostrophe in front.
 */
export function writeClipboard(
  table: TableDefinition,
  plan: Plan,
  language: Language,
): { readonly html: string; readonly text: string } {
  const { header, texts } = sheetCells(table, plan, language);
  const rows = [header, ...texts].map((row) => row.map(withGuard));
  return { html: htmlOf(rows), text: rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("") };
}

function htmlOf(rows: SheetRows): string {
  const lines = rows.map((row, index) => {
    const tag = index === 0 ? "th" : "td";
    return `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  });
  return `<table>${lines.join("")}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", BREAK);
}

function quoted(text: string): string {
  return /["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
