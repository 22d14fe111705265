import { cleanText } from "../../answers/cleanText";
import { withoutGuard } from "../formulaGuard";
import { parseDelimited } from "./parseDelimited";
import type { SheetRows } from "./SheetFile";
import { trimRows } from "./trimRows";

/** The first line with which Excel is told the delimiter. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/iu;

/** The rows of a CSV text with semicolon, comma or tab between the cells. */
export async function readCsv(text: string): Promise<SheetRows | "tooManyCells"> {
  const said = SEPARATOR_LINE.exec(text);
  const rows = await parseDelimited(said ? text.slice(said[0].length) : text, said?.[1] ?? null);
  return rows === null ? "tooManyCells" : trimRows(rows.map((row) => row.map((cell) => withoutGuard(cleanText(cell)))));
}
