import { beginsWith } from "./beginsWith";
import type { SheetProblem } from "./SheetFile";

/** How an OLE file begins ([MS-CFB] 2.2): what Office encrypts, and its formats from before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The streams that tell what is in it: [MS-OFFCRYPTO] 2.3.4.4, [MS-XLS] 2.1.2, and Excel 5 and 95. */
const STREAMS: readonly (readonly [string, SheetProblem])[] = [
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
