import type { SheetRows } from "../read/SheetFile";

/** "2027", "2027/28" for a school year, and "Tidsplan 2027": years behind the same word belong together. */
const YEAR = /^(\p{L}{0,20})\.?\s?(20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?)$/u;
const YEARS_SAID = /(?<!\d)20\d\d(?!\d)/gu;
/** A year behind a name, in four figures or two: "jan 2027", "Q1-27". */
const WITH_YEAR = /^(.*?)[\s.,/'’-]{0,3}(?<!\d)(20\d\d|[2-7]\d)$/u;
const MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
/** What the kind of years begins with. */
const YEARS = "years";
/** As they follow each other in a year. */
const SEASONS = [/^vinter(?:en)?$/iu, /^vår(?:en)?$/iu, /^(?:sommer|sumar)(?:en)?$/iu, /^(?:høst|haust)(?:en)?$/iu];
const LONGEST_NAME = 30;
/** Months by their first letters alone, as they stand side by side in a year wheel. */
const INITIALS = "jfmamjjasond";
/** Parts of a year that count from one: how they are called, and how many there are. */
const PARTS: readonly (readonly [name: string, words: RegExp])[] = [
  ["kvartal", /^(?:([1-4])\.?\s?(?:kvartal|kv\.?|q|k)|(?:kvartal|kv\.?|q|k)\s?([1-4]))$/iu],
  ["tertial", /^(?:([1-3])\.?\s?(?:tertial|tert\.?|t)|(?:tertial|tert\.?|t)\s?([1-3]))$/iu],
  ["halvår", /^(?:([12])\.?\s?(?:halvår|halvdel|h)|(?:halvår|h)\s?([12]))$/iu],
];

/** A time that a column is named after. */
export interface ColumnTime {
  /** "2027", "august", "1. kvartal". */
  readonly name: string;
  /** The year of a part of one, "" where it is not said. */
  readonly year: string;
  /** What times are put in order by. */
  readonly order: number;
}

/** A column with the time that it is named after. */
interface NamedTime {
  readonly place: number;
  readonly time: ColumnTime;
}

/** The columns that are named after times, those of a kind together: years, months, quarters, thirds, halves. */
export function timesOf(names: readonly (readonly string[])[], above: SheetRows): readonly (readonly NamedTime[])[] {
  const initials = initialsIn(names);
  const inTitles = onlyYear(above.flat());
  const kinds = new Map<string, NamedTime[]>();
  for (const [place, parts] of names.entries()) {
    const said = parts.at(-1) ?? "";
    const found = initials.has(place) ? { kind: "months", name: MONTHS[initials.get(place) ?? 0] ?? "" } : timeIn(said);
    if (found === null) continue;
    const year = found.kind.startsWith(YEARS) ? "" : (yearIn(said) ?? onlyYear(parts.slice(0, -1)) ?? inTitles ?? "");
    const time = { name: found.name, year, order: orderOf(found.name, year) };
    kinds.set(found.kind, [...(kinds.get(found.kind) ?? []), { place, time }]);
  }
  return [...kinds.values()];
}

/** The columns that are named by the first letters of all months in turn, with the month of each. */
function initialsIn(names: readonly (readonly string[])[]): ReadonlyMap<number, number> {
  const letters = names.map((parts) => (parts.at(-1) ?? "").trim().toLowerCase().replace(/\.$/u, ""));
  const single = letters.flatMap((letter, place) => (letter.length === 1 ? [{ letter, place }] : []));
  const start = single
    .map(({ letter }) => letter)
    .join("")
    .indexOf(INITIALS);
  if (start === -1) return new Map();
  return new Map(single.slice(start, start + INITIALS.length).map(({ place }, month) => [place, month]));
}

function timeIn(said: string): { readonly kind: string; readonly name: string } | null {
  const text = said.trim();
  if (text.length > LONGEST_NAME) return null;
  const bare = withoutYear(text);
  const season = seasonIn(bare);
  if (season !== -1) return { kind: "seasons", name: bare.toLocaleLowerCase("nb") };
  const month = monthIn(bare);
  if (month !== -1) return { kind: "months", name: MONTHS[month] ?? "" };
  for (const [name, words] of PARTS) {
    const [, before, after] = words.exec(bare) ?? [];
    const part = before ?? after;
    if (part !== undefined) return { kind: name, name: `${part}. ${name}` };
  }
  const [, before = "", years] = YEAR.exec(text) ?? [];
  return years === undefined ? null : { kind: `${YEARS} ${before.toLocaleLowerCase("nb")}`, name: years };
}

function seasonIn(text: string): number {
  return SEASONS.findIndex((season) => season.test(text));
}

/** The month that a word is, whole or as its first three or four letters; -1 for none. */
function monthIn(text: string): number {
  const word = text.toLocaleLowerCase("nb").replace(/\.$/u, "");
  if (word === "") return -1;
  return MONTHS.findIndex((month) => month === word || (word.length > 2 && word.length < 5 && month.startsWith(word)));
}

function withoutYear(text: string): string {
  return WITH_YEAR.exec(text)?.[1]?.trim() ?? text;
}

function yearIn(text: string): string | null {
  const [, name = "", year] = WITH_YEAR.exec(text.trim()) ?? [];
  if (year === undefined || name === "") return null;
  return year.length === 4 ? year : `20${year}`;
}

/** The year that some texts say, null where they say none or several. */
function onlyYear(texts: readonly string[]): string | null {
  const years = new Set(texts.flatMap((text) => text.match(YEARS_SAID) ?? []));
  const [year = null] = years.size === 1 ? years : [];
  return year;
}

function orderOf(name: string, year: string): number {
  const part = Math.max(MONTHS.indexOf(name), seasonIn(name));
  return Number(year) * 100 + (part === -1 ? Number(/^\d+/u.exec(name)?.[0] ?? 0) : part);
}
