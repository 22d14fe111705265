import { readWorkbook } from "./readWorkbook";
import { type SheetFile, sheetProblem, type SheetProblem, type SheetRows } from "./SheetFile";
import { MOST_SHEET_BYTES } from "./sheetLimits";
import { cleanText } from "../../answers/cleanText";
import { withoutGuard } from "../formulaGuard";
import { parseDelimited } from "./parseDelimited";
import { trimRows } from "./trimRows";

/** The first line with which Excel is told the delimiter. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/iu;

/** The rows of a CSV text with semicolon, comma or tab between the cells. */
async function readCsv(text: string): Promise<SheetRows | "tooManyCells"> {
  const said = SEPARATOR_LINE.exec(text);
  const rows = await parseDelimited(said ? text.slice(said[0].length) : text, said?.[1] ?? null);
  return rows === null ? "tooManyCells" : trimRows(rows.map((row) => row.map((cell) => withoutGuard(cleanText(cell)))));
}

/** How an OLE file begins ([MS-CFB] 2.2): what Office encrypts, and its formats from before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The streams that tell what is in it: [MS-OFFCRYPTO] 2.3.4.4, [MS-XLS] 2.1.2, and Excel 5 and 95. */
const STREAMS: readonly (readonly [string, SheetProblem])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "oldFormat"],
  ["Book", "oldFormat"],
];

/** Why an OLE file, such as an .xls, is not read; null for other files. */
function oleProblem(content: Uint8Array): SheetProblem | null {
  if (!beginsWith(content, OLE)) return null;
  // Names are UTF-16, and stand at even places ([MS-CFB] 2.6.1).
  const text = new TextDecoder("utf-16le").decode(content);
  return STREAMS.find(([stream]) => text.includes(`${stream}\u0000`))?.[1] ?? "notASheet";
}

/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- the point of it
const NOT_IN_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE]/u;
/** What bytes that Windows-1252 does not define become. */
const UNDEFINED = /[\u0080-\u009F]/u;

/**
 * The text in the bytes of a CSV file: UTF-8 or UTF-16, with and without a byte order mark, else Windows-1252, which Excel
 * in Norwegian writes. Null where the bytes are no text.
 */
function decodeSheetText(bytes: Uint8Array): string | null {
  const text = decode(bytes, utf16Of(bytes) ?? "utf-8") ?? decodeWindows(bytes);
  return text === null || NOT_IN_TEXT.test(text) ? null : text;
}

function decodeWindows(bytes: Uint8Array): string | null {
  const text = decode(bytes, "windows-1252");
  return text === null || UNDEFINED.test(text) ? null : text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((place) => start.filter((byte, index) => byte === 0 && index % 2 === place).length);
  const [high = 0, low = 0] = zeros;
  if (low > start.length / 3 && high === 0) return "utf-16le";
  return high > start.length / 3 && low === 0 ? "utf-16be" : null;
}

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

/** Whether a file begins with these bytes. */
function beginsWith(content: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => content[index] === byte);
}
