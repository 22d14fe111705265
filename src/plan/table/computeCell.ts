import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";
import { readNumber } from "../values/readNumber";

type Cells = Readonly<Record<string, string>>;

const NOBODY = /^[-–—]?$/u;

/** By computed column: what it comes to; null where a number is missing, or stands as words. */
const RULES: ReadonlyMap<string, (cells: Cells) => number | null> = new Map([
  ["gap", (cells) => less(numberIn(cells, "future"), less(numberIn(cells, "today"), leaving(cells)))],
  ["lacking", (cells) => less(numberIn(cells, "want"), numberIn(cells, "have"))],
  ["change", (cells) => less(numberIn(cells, "future"), numberIn(cells, "today"))],
]);

/**
 * What stands in a computed column. "gap" (own.bemanningsbehov): the need in the year, less what is there today when those
 * who are expected to leave have left. "lacking" (own.utdanninger): what is wanted, less what there is. "change"
 * (own.folketall): the later number, less today's. "" where a number is missing, or stands as words.
 */
export function computeCell(column: string, cells: Cells, language: Language): string {
  const value = RULES.get(column)?.(cells) ?? null;
  if (value === null) return "";
  return new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 2 }).format(value);
}

function numberIn(cells: Cells, column: string): number | null {
  return readNumber(cells[column] ?? "");
}

/** Nobody leaves where nothing stands. */
function leaving(cells: Cells): number | null {
  return NOBODY.test((cells.leaving ?? "").trim()) ? 0 : numberIn(cells, "leaving");
}

function less(number: number | null, taken: number | null): number | null {
  return number === null || taken === null ? null : number - taken;
}
