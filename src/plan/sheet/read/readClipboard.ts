import { cleanText } from "../../answers/cleanText";
import { withoutGuard } from "../formulaGuard";
import { isTooNarrow } from "./errorValue";
import { withoutHidden } from "./hiddenCells";
import { withoutErrors } from "./oddCells";
import { parseDelimited } from "./parseDelimited";
import type { Sheet, SheetRows } from "./SheetFile";
import { tableOfHtml } from "./tableOfHtml";
import { trimRows } from "./trimRows";

/** What a table that has been copied holds. */
export type PastedCells = Omit<Sheet, "name">;

/**
 * The rows of a table that has been copied in Excel or Word: of its HTML, where that has a table, else of the text with tabs
 * between the cells. None where both are empty.
 */
export function readClipboard(html: string | null, text: string): PastedCells | "tooMuchPasted" {
  const beside = parseDelimited(text, "\t")?.rows ?? null;
  const table = html === null ? null : tableOfHtml(html);
  if (table === "tooMuchPasted") return table;
  if (table === null) return beside === null ? "tooMuchPasted" : cleanCells(beside);
  const whole = beside === null ? table.rows : withValuesBeside(table.rows, beside);
  const { rows, odd } = cleanCells(whole);
  const { struck } = table;
  return { ...withoutHidden(rows, table), ...(odd && { odd }), ...(struck.length > 0 && { struck }) };
}

function cleanCells(cells: SheetRows): PastedCells {
  const clean = cells.map((row) => row.map((cell) => withoutGuard(cleanText(cell))));
  const { rows, odd } = withoutErrors(trimRows(clean));
  return { rows, ...(odd.length > 0 && { odd }) };
}

/**
 * "####" stands in the HTML of a column that is too narrow: the text beside it has the value, in the same place of a row that
 * is otherwise the same.
 */
function withValuesBeside(rows: SheetRows, beside: SheetRows): SheetRows {
  return rows.map((row, top) => {
    const other = beside[top] ?? [];
    if (!row.some(isTooNarrow)) return row;
    const isSame = row.every((cell, at) => isTooNarrow(cell) || plain(cell) === plain(other[at] ?? ""));
    return isSame ? row.map((cell, at) => (isTooNarrow(cell) ? (other[at] ?? cell) : cell)) : row;
  });
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, " ").trim();
}
