import { beginsWith } from "./beginsWith";
import { decodeSheetText } from "./decodeSheetText";
import { oleProblem } from "./oleProblem";
import { readCsv } from "./readCsv";
import { readWorkbook } from "./readWorkbook";
import { type SheetFile, sheetProblem } from "./SheetFile";
import { MOST_SHEET_BYTES } from "./sheetLimits";

/** How a zip begins, with and without entries (APPNOTE 4.3.7 and 4.3.16). */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** XML, HTML, PDF and RTF: text, but no table. */
const OTHER_TEXT = /^(?:<|%PDF-|\{\\rtf)/u;

/**
 * The sheets in a file that the user has chosen: an Excel workbook (.xlsx, .xlsm) or a CSV file. What it is, its bytes
 * say; the name only names a CSV file's sheet. Throws only where a reader cannot be fetched, not for a bad file.
 */
export async function readSheetFile(name: string, bytes: ArrayBuffer | Uint8Array): Promise<SheetFile> {
  if (bytes.byteLength === 0) return sheetProblem("empty");
  if (bytes.byteLength > MOST_SHEET_BYTES) return sheetProblem("tooLarge");
  const content = new Uint8Array(bytes);
  const old = oleProblem(content);
  if (old !== null) return sheetProblem(old);
  if (ZIPS.some((mark) => beginsWith(content, mark))) return readWorkbook(content);
  const text = decodeSheetText(content);
  if (text === null || OTHER_TEXT.test(text.trimStart())) return sheetProblem("notASheet");
  const rows = await readCsv(text);
  if (rows === "tooManyCells") return sheetProblem(rows);
  if (rows.length === 0) return sheetProblem("empty");
  return { kind: "sheets", sheets: [{ name: name.replace(/\.\w{1,5}$/u, ""), rows }] };
}
