import { cleanText } from "../../answers/cleanText";
import { MOST_CELLS, MOST_SPANNED_CELLS } from "../read/sheetLimits";
import { type Sheet, type SheetFile, sheetProblem } from "../read/SheetFile";
import { makeSheet } from "./makeSheet";
import { otherZip } from "./otherZip";
import { type Book, readBook } from "./readBook";
import { readSheetCells, TooManyCells } from "./readSheetCells";
import { readStyles } from "./readStyles";
import { readSharedStrings } from "./richText";
import type { SheetContext } from "./cellOf";
import { openParts, PartProblem, type WorkbookParts } from "./workbookParts";

/**
 * The sheets in the bytes of an Excel workbook that are not hidden and have some text. Throws only where the reader of zips
 * cannot be fetched, not for a bad file.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetFile> {
  const parts = await openParts(bytes).catch(problemOf);
  if ("kind" in parts) return parts;
  return readParts(parts).catch(problemOf);
}

/** What a reader throws, as the problem that it stands for: anything else is a broken file. */
function problemOf(error: unknown): SheetFile {
  if (error instanceof PartProblem) return sheetProblem(error.code);
  // A text or an array that is longer than the engine can hold.
  if (error instanceof RangeError) return sheetProblem("tooMuchMemory");
  return sheetProblem(error instanceof TooManyCells ? "tooManyCells" : "broken");
}

async function readParts(parts: WorkbookParts): Promise<SheetFile> {
  const other = await otherZip(parts);
  if (other !== null) return sheetProblem(other);
  const book = await readBook(parts);
  if (book === null) return sheetProblem("notASheet");
  const sheets = await readSheets(parts, book);
  return sheets.length === 0 ? sheetProblem("empty") : { kind: "sheets", sheets };
}

async function readSheets(parts: WorkbookParts, book: Book): Promise<readonly Sheet[]> {
  const context = await readContext(parts, book);
  const sheets: Sheet[] = [];
  let [cells, spanned] = [0, 0];
  for (const { name, part } of book.sheets) {
    const xml = await parts.xml(part);
    if (xml === null) throw new PartProblem("broken");
    const read = readSheetCells(xml, context);
    const sheet = makeSheet(cleanText(name), read);
    cells += read.count;
    spanned += sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    if (cells > MOST_CELLS || spanned > MOST_SPANNED_CELLS) throw new TooManyCells();
    if (sheet.rows.length > 0 || sheet.hidden !== undefined) sheets.push(sheet);
  }
  return sheets;
}

async function readContext(parts: WorkbookParts, { strings, styles, is1904 }: Book): Promise<SheetContext> {
  const texts = strings === null ? null : await parts.xml(strings);
  const looks = styles === null ? null : await parts.xml(styles);
  return {
    strings: texts === null ? [] : readSharedStrings(texts),
    looks: looks === null ? [] : readStyles(looks),
    is1904,
  };
}
