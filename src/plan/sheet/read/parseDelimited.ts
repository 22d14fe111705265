import type { parse as parseWithPapa } from "papaparse";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "./sheetLimits";

type Parse = typeof parseWithPapa;

const DELIMITERS = [";", "\t", ","];
/** How many rows are looked at to find the delimiter. */
const LOOKED_AT = 50;

/** The rows of a text with delimiters, null where they are more than we read. A delimiter of null is guessed. */
export async function parseDelimited(text: string, said: string | null): Promise<string[][] | null> {
  const { parse } = await import("papaparse");
  const delimiter = said ?? guessDelimiter(parse, text);
  const rows = readRows(parse, text, delimiter, '"');
  // In «"Kurs" i ledelse» the quotation marks quote no cell: then they are characters like others.
  return rows === "oddQuotes" ? readWithoutQuotes(parse, text, delimiter) : rows;
}

function guessDelimiter(parse: Parse, text: string): string {
  const { errors, meta } = parse(text, { preview: LOOKED_AT, skipEmptyLines: "greedy", delimitersToGuess: DELIMITERS });
  if (errors.every(({ code }) => code !== "UndetectableDelimiter")) return meta.delimiter;
  // A list in one column: a comma in it belongs to its text.
  return text.includes("\t") ? "\t" : ";";
}

function readWithoutQuotes(parse: Parse, text: string, delimiter: string): string[][] | null {
  const rows = readRows(parse, text, delimiter, "\u0000");
  return rows === "oddQuotes" ? null : rows;
}

function readRows(parse: Parse, text: string, delimiter: string, quoteChar: string): string[][] | "oddQuotes" | null {
  const rows: string[][] = [];
  const found = { cells: 0, oddQuotes: false, tooMany: false };
  parse<string[]>(text, {
    delimiter,
    quoteChar,
    step: ({ data, errors }, parser) => {
      rows.push(data);
      found.cells += data.filter((cell) => cell !== "").length;
      found.oddQuotes = errors.some(({ type }) => type === "Quotes");
      found.tooMany = found.cells > MOST_CELLS || rows.length > MOST_ROWS || data.length > MOST_COLUMNS;
      if (found.oddQuotes || found.tooMany) parser.abort();
    },
  });
  if (found.oddQuotes) return "oddQuotes";
  return found.tooMany ? null : rows;
}
