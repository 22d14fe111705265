import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "./sheetLimits";

/** What may divide the cells, the likeliest first. */
export const DELIMITERS = [";", "\t", ",", "|"] as const;
/** How many rows are looked at to find the delimiter. */
const LOOKED_AT = 50;

/** The rows of a text with delimiters. */
export interface Delimited {
  readonly rows: string[][];
  readonly delimiter: string;
}

/** The rows of a text with delimiters, null where they are more than we read. A delimiter of null is guessed. */
export function parseDelimited(text: string, said: string | null): Delimited | null {
  const delimiter = said ?? guessDelimiter(text);
  const rows = readRows(text, delimiter, MOST_ROWS);
  if (rows === "tooMany" || rows.length > MOST_ROWS) return null;
  return { rows, delimiter };
}

/** The delimiter by which most rows have as many cells as each other, and more than one. */
function guessDelimiter(text: string): string {
  let best = { delimiter: text.includes("\t") ? "\t" : ";", share: 0 };
  for (const delimiter of DELIMITERS) {
    if (delimiter === "," && isProse(text)) continue;
    const rows = readRows(text, delimiter, LOOKED_AT);
    if (rows === "tooMany") continue;
    const filled = rows.slice(0, LOOKED_AT).filter((row) => row.some((cell) => cell.trim() !== ""));
    const share = shareOfUsual(filled.map((row) => row.length));
    if (share > best.share) best = { delimiter, share };
  }
  return best.delimiter;
}

/** The share of the rows that have as many cells as most, 0 where that is one. */
function shareOfUsual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return usual < 2 ? 0 : count / widths.length;
}

/** Whether commas belong to sentences: a space follows most of them. */
function isProse(text: string): boolean {
  const start = text.slice(0, 20_000);
  return start.split(", ").length - 1 > (start.split(",").length - 1) / 2;
}

/** The first rows, one more than `most` where there are more; "tooMany" where they have too many cells. */
function readRows(text: string, delimiter: string, most: number): string[][] | "tooMany" {
  const cellEnd = new RegExp(`[^\\r\\n${escaped(delimiter)}]*`, "uy");
  const rows: string[][] = [];
  let row: string[] = [];
  let [at, cells] = [0, 0];
  while (at < text.length && rows.length <= most) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : null;
    cellEnd.lastIndex = at;
    const [plain = ""] = quoted === null ? (cellEnd.exec(text) ?? []) : [];
    row.push(quoted?.cell ?? plain);
    if (row.at(-1) !== "") cells += 1;
    if (cells > MOST_CELLS || row.length > MOST_COLUMNS) return "tooMany";
    at = quoted?.end ?? at + plain.length;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * A cell in quotes, and where it ends. Null where the quotes do not close it: in «"Kurs" i ledelse» they are characters like
 * others.
 */
function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number } | null {
  let at = text.indexOf('"', start + 1);
  while (text[at + 1] === '"' && at !== -1) at = text.indexOf('"', at + 2);
  if (at === -1) return null;
  const next = text[at + 1];
  if (next !== undefined && next !== delimiter && next !== "\r" && next !== "\n") return null;
  return { cell: text.slice(start + 1, at).replace(/""/gu, '"'), end: at + 1 };
}

function escaped(sign: string): string {
  return sign.replace(/[\\^\]-]/gu, "\\$&");
}
