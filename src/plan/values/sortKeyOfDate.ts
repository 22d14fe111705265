import { exactDate, isoDate } from "./exactDate";
import { own } from "../../document/own";

/** Words that say how sure or how late, and leave the period as it is. */
const LEAD =
  /^(?:(?:innen|innan|senest|seinast|før|etter|fra|frå|til|f\.?o\.?m\.?|t\.?o\.?m\.?|ca\.?|cirka|omtrent|rundt|slutten av|utgangen av|utløpet av|løpet av|i|ila\.?|ved|medio|ultimo|primo|tidlig|tidleg|sent|seint|midt i|starten av|begynnelsen av|byrjinga av|frist:?|hele|heile|oppstart|ferdig|avslutt[ea]s|fullført|gjennomført|år|året|kalenderåret|budsjettåret|(?:man|tirs?|tys|ons|tors?|fre|lør|laur|søn|sun)(?:dag|\.))\s+)+/iu;
/** Between words with single spaces. */
const RANGE =
  / ?[–—] ?| - | (?:til|og) |(?<=\b\d{4})-(?=\d{4}$)|, (?=\d{4}$)|\/(?=[a-zæøå])|\/(?=\d{1,2}\.\d{1,2}\.\d{4}$)|(?<=[a-zæøå]\.?)-(?=(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des))|(?<=\d\.?)-(?=\d{1,2}[./]\d{1,2}[./]\d{2,4}$)/u;
const DAY = 24 * 60 * 60 * 1000;
const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"] as const;
const MONTH = "(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\\.?";
const FIRSTS = "([1-4]|første|fyrste|andre|annet|tredje|fjerde)\\.?";
/** In four figures, or in two behind a word: "des.27". */
const YEAR = "['’]?(\\d{4}|[2-7]\\d)";
const BETWEEN = "[\\s,./-]*";

/** The month and day on which the part of a year ends. Autumn and spring are the halves of the year, as for schools. */
type PeriodEnd = readonly [month: number, day: number];
const SEASONS: readonly (readonly [RegExp, PeriodEnd])[] = [
  [/^vint/u, [3, 31]],
  [/^vår/u, [6, 30]],
  [/^som/u, [8, 31]],
  [/^h(?:ø|au)st/u, [12, 31]],
];
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ første: 1, fyrste: 1, andre: 2, annet: 2, tredje: 3, fjerde: 4 },
};

type Reader = readonly [RegExp, (groups: readonly string[]) => string | null];

const pattern = (source: string) => new RegExp(`^${source}$`, "u");

const READERS: readonly Reader[] = [
  [pattern("(\\d{4})"), ([year]) => endOfMonth(year, 12)],
  [pattern("(\\d{4})-(0\\d|1[0-2])"), ([year, month]) => endOfMonth(year, Number(month))],
  [pattern("\\d{4}\\s?[/-]\\s?(\\d{2}|\\d{4})"), ([year]) => endOfMonth(year, 12)],
  [pattern("årsskiftet\\s*(\\d{4})(?:[/–-]\\d{2,4})?"), ([year]) => endOfMonth(year, 12)],
  [
    pattern("(?:skole|skule|barnehage)år(?:et)?\\s*(?:\\d{4}|\\d{2})\\s?[/–-]\\s?(\\d{2}|\\d{4})"),
    ([year]) => endOfMonth(year, 7),
  ],
  [pattern(`(\\d{1,2})\\.?${BETWEEN}${MONTH}${BETWEEN}${YEAR}`), ([day, month, year]) => dayOf(year, month, day)],
  [pattern(`${MONTH}${BETWEEN}${YEAR}`), ([month, year]) => endOfMonth(year, monthNumber(month))],
  [pattern("(\\d{1,2})[./-](\\d{4})"), ([month, year]) => endOfMonth(year, Number(month))],
  [pattern(`(?:uke|veke)${BETWEEN}(\\d{1,2})${BETWEEN}${YEAR}`), ([week, year]) => endOfWeek(week, year)],
  [
    pattern(`(vint|vår|somm|høst|haust)[a-zæøå]*${BETWEEN}${YEAR}`),
    ([season, year]) => endOfSeason(season ?? "", year),
  ],
  [pattern(`(v|h)[\\s.-]?${YEAR}`), ([season, year]) => endOfSeason(season === "v" ? "vår" : "høst", year)],
  ...partsOfYear("(?:q|kvartal|kv\\.?|k)", 4),
  ...partsOfYear("(?:tertial|tert\\.?|t)", 3),
  ...partsOfYear("(?:halvår|halvdel(?: av)?|h)", 2),
];

/** "2. kvartal 2027", "kvartal 2, 2027", "Q2 27", "2Q27". */
function partsOfYear(word: string, parts: number): readonly Reader[] {
  const read = ([part, year]: readonly string[]): string | null => endOfPart(part, parts, year);
  return [
    [pattern(`${FIRSTS}\\s*${word}${BETWEEN}${YEAR}`), read],
    [pattern(`${word}\\s?([1-4])${BETWEEN}${YEAR}`), read],
  ];
}

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

/** "2027, høst": the year first. */
const YEAR_FIRST = /^(\d{4})[\s,:/-]{1,3}([^\s,:/-].*)$/u;
const MIDNIGHT = /[t ]00:00(?::00)?(?:\.0+)?z?$/u;

function keyOf(words: string): string | null {
  const exact = exactDate(words.replace(MIDNIGHT, ""));
  if (exact !== null) return exact;
  const [, year = "", rest = ""] = YEAR_FIRST.exec(words) ?? [];
  return readPeriod(words) ?? (year === "" ? null : readPeriod(`${rest.replace(LEAD, "")} ${year}`));
}

function readPeriod(words: string): string | null {
  for (const [shape, read] of READERS) {
    const match = shape.exec(words);
    if (match !== null) return read(match.slice(1));
  }
  return null;
}

/** The Sunday of a week by ISO 8601. */
function endOfWeek(week: string | undefined, year: string | undefined): string | null {
  const number = Number(week);
  if (number < 1 || number > 53) return null;
  const fourth = new Date(Date.UTC(fullYear(year), 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (number * 7 - 1) * DAY).toISOString().slice(0, 10);
}

function fullYear(year: string | undefined): number {
  return Number(year?.length === 2 ? `20${year}` : year);
}

function monthNumber(word: string | undefined): number {
  return MONTHS.findIndex((month) => word?.startsWith(month)) + 1;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return isoDate(fullYear(year), monthNumber(month), Number(day));
}

function endOfSeason(season: string, year: string | undefined): string | null {
  const [month, day] = SEASONS.find(([shape]) => shape.test(season))?.[1] ?? [12, 31];
  return isoDate(fullYear(year), month, day);
}

function endOfPart(part: string | undefined, parts: number, year: string | undefined): string | null {
  const number = own(ORDINALS, part ?? "") ?? Number(part);
  return number > parts ? null : endOfMonth(year, (12 / parts) * number);
}

function endOfMonth(year: string | undefined, month: number): string | null {
  if (month < 1 || month > 12) return null;
  const full = fullYear(year);
  return isoDate(full, month, new Date(Date.UTC(full, month, 0)).getUTCDate());
}
