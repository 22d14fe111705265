import type { Language } from "../../content/Language";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../Plan";
import { FORMULA_START } from "./formulaGuard";
import { sheetCells } from "./sheetCells";

const BOM = "\uFEFF";

/**
 * The shown columns of a table as CSV as Excel in Norwegian reads it: semicolons, CRLF, UTF-8 with a byte order mark. A text
 * that could be taken for a formula gets an apostrophe in front.
 */
export async function writeCsv(table: TableDefinition, plan: Plan, language: Language): Promise<Blob> {
  const { unparse } = await import("papaparse");
  const { header, texts } = sheetCells(table, plan, language);
  const csv = unparse(
    [header, ...texts].map((row) => [...row]),
    {
      delimiter: ";",
      newline: "\r\n",
      escapeFormulae: FORMULA_START,
    },
  );
  return new Blob([BOM, csv, "\r\n"], { type: "text/csv;charset=utf-8" });
}
