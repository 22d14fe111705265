import { cleanText } from "../../answers/cleanText";
import { withoutGuard } from "../formulaGuard";
import { readWorkbook } from "../workbook/readWorkbook";
import { decodeSheetText } from "./decodeSheetText";
import { isZip, oleProblem, textProblem } from "./fileKind";
import { withoutErrors } from "./oddCells";
import { parseDelimited } from "./parseDelimited";
import { type SheetFile, sheetProblem } from "./SheetFile";
import { MOST_SHEET_BYTES } from "./sheetLimits";
import { trimRows } from "./trimRows";

/** The first line with which Excel is told the delimiter. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/iu;

/**
 * The sheets in a file that the user has chosen: an Excel workbook (.xlsx, .xlsm) or a CSV file. What it is, its bytes
 * say; the name only names a CSV file's sheet. A delimiter of null is found. Throws only where a reader cannot be fetched, not
 * for a bad file.
 */
export async function readSheetFile(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  delimiter: string | null = null,
): Promise<SheetFile> {
  if (bytes.byteLength === 0) return sheetProblem("empty");
  if (bytes.byteLength > MOST_SHEET_BYTES) return sheetProblem("tooLarge");
  const content = new Uint8Array(bytes);
  const old = oleProblem(content);
  if (old !== null) return sheetProblem(old);
  if (isZip(content)) return readWorkbook(content);
  const text = decodeSheetText(content);
  const problem = text === null ? "notASheet" : textProblem(text);
  if (text === null || problem !== null) return sheetProblem(problem ?? "notASheet");
  return readCsv(name.replace(/\.\w{1,5}$/u, ""), text, delimiter);
}

/** The rows of a CSV text as a sheet. */
function readCsv(name: string, text: string, chosen: string | null): SheetFile {
  const said = SEPARATOR_LINE.exec(text);
  const parsed = parseDelimited(said ? text.slice(said[0].length) : text, chosen ?? said?.[1] ?? null);
  if (parsed === null) return sheetProblem("tooManyCells");
  const clean = parsed.rows.map((row) => row.map((cell) => withoutGuard(cleanText(cell))));
  const { rows, odd } = withoutErrors(trimRows(clean));
  if (rows.length === 0) return sheetProblem("empty");
  return { kind: "sheets", sheets: [{ name, rows, ...(odd.length > 0 && { odd }) }], delimiter: parsed.delimiter };
}
