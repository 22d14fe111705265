import type { readXlsx } from "hucre/xlsx";
import { cleanText } from "../../answers/cleanText";
import { cellText } from "./cellText";
import { fillMerges } from "./fillMerges";
import { inflateWorkbook } from "./inflateWorkbook";
import { type Sheet, type SheetFile, sheetProblem } from "./SheetFile";
import { trimRows } from "./trimRows";

type Read = typeof readXlsx;

/**
 * The sheets in the bytes of an Excel workbook that are not hidden and have some text. Throws only where the reader cannot be
 * fetched, not for a bad file.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetFile> {
  const { readXlsx: read } = await import(/* webpackMode: "eager" */ "hucre/xlsx");
  const inflated = await inflateWorkbook(bytes);
  if (typeof inflated === "string") return sheetProblem(inflated);
  const sheets = await readSheets(read, inflated).catch(() => null);
  if (sheets === null) return sheetProblem("broken");
  return sheets.length === 0 ? sheetProblem("empty") : { kind: "sheets", sheets };
}

async function readSheets(read: Read, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const isShown = (sheet: { readonly hidden?: boolean; readonly veryHidden?: boolean }) =>
    sheet.hidden !== true && sheet.veryHidden !== true;
  const { sheets } = await read(bytes, { readStyles: true, sheets: isShown });
  return sheets
    .map(({ name, rows, cells, merges }) => {
      const texts = rows.map((row, top) => row.map((value, left) => cellText(value, cells?.get(`${top},${left}`))));
      return { name: cleanText(name), rows: fillMerges(trimRows(texts), merges ?? []) };
    })
    .filter(({ rows }) => rows.length > 0);
}
