import type { readXlsx, Cell, CellValue } from "hucre/xlsx";
import { cleanText } from "../../answers/cleanText";
import { inflateWorkbook } from "./inflateWorkbook";
import { type Sheet, type SheetFile, sheetProblem, type SheetRows } from "./SheetFile";
import { trimRows } from "./trimRows";
import { numberText } from "../../values/numberText";
import { MOST_SPANNED_CELLS } from "./sheetLimits";

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

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** Excel's day 0: a value below one day is a time of day. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** A workbook's value as Norwegian text: "31.12.2027", "1234,5", "25 %", "ja"; a formula's is its last result. */
function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "boolean") return value ? "ja" : "nei";
  if (value instanceof Date) return dateText(value);
  const format = cell?.style?.numFmt ?? "";
  if (format.includes("%")) return `${numberText(value * 100)} %`;
  // "0000": codes such as a municipality's number, 0301.
  return /^0{2,}$/u.test(format) ? String(value).padStart(format.length, "0") : numberText(value);
}

function dateText(date: Date): string {
  const rounded = Math.round(date.getTime() / MINUTE) * MINUTE;
  if (Number.isNaN(rounded)) return "";
  const [day = "", time = ""] = new Date(rounded).toISOString().split("T");
  const shortTime = time.slice(0, 5);
  if (rounded < DAY_ZERO + DAY) return shortTime;
  const shown = day.split("-").reverse().join(".");
  return shortTime === "00:00" ? shown : `${shown} ${shortTime}`;
}

/** Cells that are one, from 0, the last ones included. */
interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** The rows with the text of merged cells in each of them, as far as the rows reach. */
function fillMerges(rows: SheetRows, merges: readonly MergedCells[]): SheetRows {
  const filled = rows.map((row) => [...row]);
  let left = MOST_SPANNED_CELLS;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? "";
    const spanned = filled.slice(startRow, endRow + 1);
    left -= spanned.length * Math.min(endCol - startCol + 1, rows[0]?.length ?? 0);
    // No sheet has overlapping merges: more than this is made to keep us busy.
    if (left < 0) break;
    for (const row of spanned) row.fill(text, startCol, endCol + 1);
  }
  return filled;
}
