import type { SheetProblem } from "./SheetFile";

/** How an OLE file begins ([MS-CFB] 2.2): what Office encrypts, and its formats from before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/**
 * The streams that tell what is in it: rights that a label gives ([MS-OFFCRYPTO] 2.2), a password (2.3.4.4), [MS-XLS] 2.1.2,
 * and Excel 5 and 95.
 */
const STREAMS: readonly (readonly [string, SheetProblem])[] = [
  ["DRMEncryptedTransform", "labelled"],
  ["DRMEncryptedDataSpace", "labelled"],
  ["DRMContent", "labelled"],
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "oldFormat"],
  ["Book", "oldFormat"],
];

/** Why an OLE file, such as an .xls, is not read; null for other files. */
export function oleProblem(content: Uint8Array): SheetProblem | null {
  if (!beginsWith(content, OLE)) return null;
  // Names are UTF-16, and stand at even places ([MS-CFB] 2.6.1).
  const text = new TextDecoder("utf-16le").decode(content);
  return STREAMS.find(([stream]) => text.includes(`${stream}\u0000`))?.[1] ?? "notASheet";
}

/** How a zip begins, with and without entries (APPNOTE 4.3.7 and 4.3.16). */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Whether a file is a zip. */
export function isZip(content: Uint8Array): boolean {
  return ZIPS.some((mark) => beginsWith(content, mark));
}

/** Excel of 2003 and before as a web page or as XML, and LibreOffice's flat file. */
const SHEETS_IN_TEXT =
  /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|progid="Excel\.Sheet"|opendocument\.spreadsheet|xmlns:x="[^"]*excel/iu;
/** XML, HTML, PDF and RTF: text, but no table. */
const OTHER_TEXT = /^(?:<|%PDF-|\{\\rtf)/u;
/** Excel's symbolic link files, which are text. */
const SYLK = /^ID;P/u;

/** Why a text is not read as rows; null for one that may be. */
export function textProblem(text: string): SheetProblem | null {
  const start = text.slice(0, 5_000).trimStart();
  if (SYLK.test(start)) return "otherSheet";
  if (!OTHER_TEXT.test(start)) return null;
  return SHEETS_IN_TEXT.test(start) ? "otherSheet" : "notASheet";
}

/** Whether a file begins with these bytes. */
function beginsWith(content: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => content[index] === byte);
}
