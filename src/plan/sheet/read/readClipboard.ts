import { cleanText } from "../../answers/cleanText";
import { withoutGuard } from "../formulaGuard";
import { parseDelimited } from "./parseDelimited";
import type { SheetRows } from "./SheetFile";
import { tableOfHtml } from "./tableOfHtml";
import { trimRows } from "./trimRows";

/**
 * The rows of a table that has been copied in Excel or Word: of its HTML, where that has a table, else of the text with tabs
 * between the cells. None where both are empty.
 */
export async function readClipboard(html: string | null, text: string): Promise<SheetRows | "tooMuchPasted"> {
  const rows = (html === null ? null : tableOfHtml(html)) ?? (await parseDelimited(text, "\t"));
  if (rows === null || rows === "tooMuchPasted") return "tooMuchPasted";
  return trimRows(rows.map((row) => row.map((cell) => withoutGuard(cleanText(cell)))));
}
