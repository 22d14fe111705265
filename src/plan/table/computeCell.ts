import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";
import { readNumber } from "../values/readNumber";

const NOBODY = /^[-–—]?$/u;

/**
 * What stands in a computed column. "gap" (own.bemanningsbehov): the need in the year, less what is there today when those
 * who are expected to leave have left. "" where a number is missing, or stands as words; nobody leaves where nothing stands.
 */
export function computeCell(column: string, cells: Readonly<Record<string, string>>, language: Language): string {
  if (column !== "gap") return "";
  const [today, leaving, future] = ["today", "leaving", "future"].map((id) => readNumber(cells[id] ?? ""));
  const leaves = NOBODY.test((cells.leaving ?? "").trim()) ? 0 : leaving;
  if (typeof today !== "number" || typeof leaves !== "number" || typeof future !== "number") return "";
  const gap = future - (today - leaves);
  return new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 2 }).format(gap);
}
