import type { Language } from "../../../content/Language";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { FORMULA_START } from "../formulaGuard";
import { type SheetCell, sheetCells } from "./sheetCells";

const BOM = "\uFEFF";

/**
 * The shown columns of a table as CSV as Excel in Norwegian reads it: semicolons, CRLF, UTF-8 with a byte order mark. A text
 * that could be taken for a formula gets an apostrophe in front.
 */
export async function writeCsv(table: TableDefinition, plan: Plan, language: Language): Promise<Blob> {
  const { unparse } = await import("papaparse");
  const { header, texts, cells } = sheetCells(table, plan, language);
  const rows = texts.map((row, top) => row.map((text, left) => csvText(text, cells[top]?.[left])));
  const csv = unparse([[...header], ...rows], {
    delimiter: ";",
    newline: "\r\n",
    escapeFormulae: FORMULA_START,
  });
  return new Blob([BOM, csv, "\r\n"], { type: "text/csv;charset=utf-8" });
}

/** A number below zero has the sign that Excel knows, in place of the minus sign. */
function csvText(text: string, cell: SheetCell | undefined): string {
  return cell === undefined || cell.kind === "text" ? text : text.replace(/^\s*−\s?/u, "-");
}
