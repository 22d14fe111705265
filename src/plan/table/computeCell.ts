import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";
import { readNumber } from "../sheet/readNumber";

/**
 * What stands in a computed column. "gap" (own.bemanningsbehov): the need in the year, less what is there today when those
 * who are expected to leave have left. "" where a number is missing.
 */
export function computeCell(column: string, cells: Readonly<Record<string, string>>, language: Language): string {
  if (column !== "gap") return "";
  const [today, leaving, future] = ["today", "leaving", "future"].map((id) => readNumber(cells[id] ?? ""));
  if (typeof today !== "number" || typeof future !== "number") return "";
  const gap = future - (today - (leaving ?? 0));
  return new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 2 }).format(gap);
}
