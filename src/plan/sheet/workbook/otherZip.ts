import type { SheetProblem } from "../read/SheetFile";
import type { WorkbookParts } from "./workbookParts";

/** What a zip is that holds no Excel workbook in XML but another spreadsheet; null for all others. */
export async function otherZip({ names, xml }: WorkbookParts): Promise<SheetProblem | null> {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)workbook\d*\.xml$/u)) return null;
  if (has(/(?:^|\/)workbook\d*\.bin$/u)) return "binaryFormat";
  if (has(/^index\/.*\.iwa$|^index\.zip$|^index\.apxl$/u)) return "numbers";
  const mimetype = await xml("mimetype");
  if (mimetype !== null) return mimetype.includes("opendocument.spreadsheet") ? "openDocument" : null;
  return null;
}
