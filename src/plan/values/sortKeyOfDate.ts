import { exactDate, isoDate } from "./exactDate";
import { own } from "../../document/own";

/** Words that say how sure or how late, and leave the period as it is. */
const LEAD =
  /^(?:(?:innen|innan|senest|seinast|før|ca\.?|cirka|omtrent|rundt|slutten av|utgangen av|i løpet av|i|medio|ultimo|primo|uke?|frist:?)\s+)+/iu;
/** Between words with single spaces. */
const RANGE = / ?[–—] ?| - | (?:til|og) |(?<=\b\d{4})-(?=\d{4}$)/u;
const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"] as const;
const MONTH = "(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\\.?";
const FIRSTS = "([1-4]|første|fyrste|andre|annet|tredje|fjerde)\\.?";
const YEAR = "(\\d{4})";
const BETWEEN = "[\\s,/]*";

/** The month and day on which the part of a year ends. Autumn and spring are the halves of the year, as for schools. */
type PeriodEnd = readonly [month: number, day: number];
const SEASONS: readonly (readonly [RegExp, PeriodEnd])[] = [
  [/^vint/u, [3, 31]],
  [/^vår/u, [6, 30]],
  [/^som/u, [8, 31]],
  [/^h(?:ø|au)st/u, [12, 31]],
];
const ORDINALS: Readonly<Record<string, number>> = { første: 1, fyrste: 1, andre: 2, annet: 2, tredje: 3, fjerde: 4 };

type Reader = readonly [RegExp, (groups: readonly string[]) => string | null];

const pattern = (source: string) => new RegExp(`^${source}$`, "u");

const READERS: readonly Reader[] = [
  [pattern(YEAR), ([year]) => endOfMonth(year, 12)],
  [pattern(`${YEAR}-(0\\d|1[0-2])`), ([year, month]) => endOfMonth(year, Number(month))],
  [pattern(`\\d{4}[/-](\\d{2})`), ([year]) => endOfMonth(`20${year ?? ""}`, 12)],
  [pattern(`(\\d{1,2})\\.?\\s*${MONTH}\\s*${YEAR}`), ([day, month, year]) => dayOf(year, month, day)],
  [pattern(`${MONTH}${BETWEEN}${YEAR}`), ([month, year]) => endOfMonth(year, monthNumber(month))],
  [pattern(`(\\d{1,2})[./]${YEAR}`), ([month, year]) => endOfMonth(year, Number(month))],
  [
    pattern(`(vint|vår|somm|høst|haust)[a-zæøå]*${BETWEEN}${YEAR}`),
    ([season, year]) => endOfSeason(season ?? "", year),
  ],
  [pattern(`(?:q|k)\\s?([1-4])${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 4, year)],
  [pattern(`${YEAR}${BETWEEN}(?:q|k)\\s?([1-4])`), ([year, part]) => endOfPart(part, 4, year)],
  [pattern(`${FIRSTS}\\s*(?:kvartal|kv\\.?)${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 4, year)],
  [pattern(`${FIRSTS}\\s*tertial${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 3, year)],
  [pattern(`t\\s?([1-3])${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 3, year)],
  [pattern(`${FIRSTS}\\s*halvår${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 2, year)],
  [pattern(`h\\s?([12])${BETWEEN}${YEAR}`), ([part, year]) => endOfPart(part, 2, year)],
];

/**
 * What a deadline is sorted by: the ISO 8601 date of the last day of what the text says, a date ("31/12-27"), a part of a year
 * ("høsten 2027", "Q2 2027", "1. halvår 2028", "desember 2027"), a year, or of the last of two. Null for other words.
 */
export function sortKeyOfDate(text: string): string | null {
  const words = text
    .trim()
    .toLocaleLowerCase("nb")
    .replace(/\s+/gu, " ")
    .replace(/[.,;]$/u, "");
  const last = words.split(RANGE).at(-1) ?? "";
  for (const each of [words, last]) {
    const key = keyOf(each.replace(LEAD, ""));
    if (key !== null) return key;
  }
  return null;
}

function keyOf(words: string): string | null {
  const exact = exactDate(words);
  if (exact !== null) return exact;
  for (const [shape, read] of READERS) {
    const match = shape.exec(words);
    if (match !== null) return read(match.slice(1));
  }
  return null;
}

function monthNumber(word: string | undefined): number {
  return MONTHS.findIndex((month) => word?.startsWith(month)) + 1;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return isoDate(Number(year), monthNumber(month), Number(day));
}

function endOfSeason(season: string, year: string | undefined): string | null {
  const [month, day] = SEASONS.find(([shape]) => shape.test(season))?.[1] ?? [12, 31];
  return isoDate(Number(year), month, day);
}

function endOfPart(part: string | undefined, parts: number, year: string | undefined): string | null {
  const number = own(ORDINALS, part ?? "") ?? Number(part);
  return number > parts ? null : endOfMonth(year, (12 / parts) * number);
}

function endOfMonth(year: string | undefined, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return isoDate(Number(year), month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate());
}
