import { goesOnFromTotal, isTotal, isTotalOfPart } from "../../table/isTotal";
import { readNumber } from "../../values/readNumber";
import type { Steps } from "../../foreign/steps";
import type { SheetRows } from "../read/SheetFile";
import type { AsideKind } from "./ImportProposal";

/** What is known of a sheet when its rows are told apart. */
export interface RowsAsRead {
  /** The rows below the header. */
  readonly rows: SheetRows;
  /** For each column of the sheet the id of ours, null where it is left out. */
  readonly match: readonly (string | null)[];
  /** All names of our columns, by id. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The column that every row has something in: what a row is about. */
  readonly main: string;
  /** The indexes of rows that are struck through. */
  readonly struck: ReadonlySet<number>;
}

/** For each row what it is taken for that is no content; null for content. */
export function* rowKinds(read: RowsAsRead): Steps<readonly (AsideKind | null)[]> {
  const looks = yield* listLooks(read);
  const kinds: (AsideKind | null)[] = [];
  let above: AsideKind | null = null;
  for (const [index, said] of looks.texts.entries()) {
    yield;
    const kind = kindOf(index, read, looks, above);
    if (said.length > 0) above = kind;
    kinds.push(kind);
  }
  return kinds;
}

/** What all rows of a list say of each other. */
interface ListLooks {
  readonly texts: readonly (readonly string[])[];
  /** Content is in capitals too. */
  readonly shouts: boolean;
  /** Texts alone in the main column divide the list. */
  readonly isDivided: boolean;
  /** The first row with a text, -1 for none. */
  readonly first: number;
  /** The last row with several texts, and the first empty one below it; -1 for none. */
  readonly last: number;
  readonly gap: number;
  /** For each column of the sheet how it is called. */
  readonly namesAt: readonly ReadonlySet<string>[];
}

function* listLooks(read: RowsAsRead): Steps<ListLooks> {
  const texts: (readonly string[])[] = [];
  let shouts = false;
  for (const row of read.rows) {
    yield;
    const said = textsOf(row);
    texts.push(said);
    shouts ||= said.length > 1 && isUpper(textInMain(row, read));
  }
  const last = texts.findLastIndex((each) => each.length > 1);
  return {
    ...{ texts, shouts, last },
    first: texts.findIndex((each) => each.length > 0),
    isDivided: dividesByMain(read, texts),
    gap: texts.findIndex((each, index) => index > last && each.length === 0),
    namesAt: read.match.map((id) => new Set((read.names.get(id ?? "") ?? []).map(lettersOf).filter(Boolean))),
  };
}

function kindOf(index: number, read: RowsAsRead, looks: ListLooks, above: AsideKind | null): AsideKind | null {
  const row = read.rows[index] ?? [];
  const said = looks.texts[index] ?? [];
  const [only = ""] = said;
  if (said.length === 0) return null;
  if (read.struck.has(index)) return "struck";
  if (isHeader(row, looks.namesAt)) return "header";
  if (isSum(said) || (above === "sum" && goesOnFromTotal(said))) return "sum";
  if (isNumberedSection(index, read)) return "section";
  if (index === looks.first && isExplanation(row)) return "note";
  if (isRepeated(row, read.rows[index - 1])) return "repeat";
  if (said.length > 1) return null;
  const isLast = looks.last !== -1 && index > looks.last;
  if (isNote(only) || (isLast && isBelow(only, looks.gap !== -1 && index > looks.gap))) return "note";
  return isSection(row, index, read, looks) || (looks.isDivided && isInMain(row, read)) ? "section" : null;
}

/** The different texts of a row: one that is merged over several cells counts once. */
function textsOf(row: readonly string[]): readonly string[] {
  return [...new Set(row.map((text) => text.trim()))].filter((text) => text !== "");
}

/** Whether a row names the columns again, as on each page of a long list. */
function isHeader(row: readonly string[], namesAt: readonly ReadonlySet<string>[]): boolean {
  const filled = row.filter((text) => text.trim() !== "").length;
  const named = row.filter((text, place) => text.length < 60 && (namesAt[place]?.has(lettersOf(text)) ?? false)).length;
  return named > 0 && named >= Math.min(2, filled);
}

/** "Sum", "Sum helse og omsorg", and numbers that nothing stands before. */
function isSum(said: readonly string[]): boolean {
  if (isTotal(said)) return true;
  const words = said.filter((text) => readNumber(text) === null);
  if (words.length === 0) return said.length > 1 || /\d{3}/u.test(said[0] ?? "");
  return isTotalOfPart(said);
}

const LETTERS = /^(?:\p{L}|[ivx]{1,5})[.)]?$/iu;

/** "1 Rekruttere" above "1.1 Stipend", "A Rekruttere" above "1 Stipend": a number and a name alone, and whole rows below. */
function isNumberedSection(index: number, { rows, match }: RowsAsRead): boolean {
  const nr = match.indexOf("nr");
  const number = (rows[index]?.[nr] ?? "").trim();
  if (number === "" || filledIn(rows[index] ?? []) !== 2) return false;
  const next = rows.slice(index + 1, index + 3).find((row) => filledIn(row) > 0) ?? [];
  const below = (next[nr] ?? "").trim();
  const isPartOf = below.startsWith(`${number.replace(/[.)]$/u, "")}.`) || (LETTERS.test(number) && /^\d/u.test(below));
  return filledIn(next) > 2 && isPartOf;
}

const EXPLAINS =
  /\?$|^\(.*\)$|^(?:skriv|beskriv|velg|vel|fyll inn|fyll ut|f\.? ?eks\b|for eksempel|til dømes|eksempel:|døme:)/iu;

/** A row where all cells say what is to be written in them: "Hva skal gjøres?", "(navn på leder)". */
function isExplanation(row: readonly string[]): boolean {
  const filled = row.map((text) => text.trim()).filter((text) => text !== "");
  return filled.length > 1 && filled.every((text) => EXPLAINS.test(text));
}

function filledIn(row: readonly string[]): number {
  return row.filter((text) => text.trim() !== "").length;
}

/** The same in all cells as the row above it: a row that is merged with it. */
function isRepeated(row: readonly string[], above: readonly string[] | undefined): boolean {
  if (above === undefined) return false;
  return row.filter((text) => text.trim() !== "").length > 2 && row.every((text, place) => text === above[place]);
}

const NOTE =
  /^(?:(?:kilder?|kjelder?|note|noter|merknad(?:er|ar)?|fotnoter?|sist oppdatert|oppdatert|utarbeid(?:et|d)|vedt(?:att|eke)|(?:tegn|teikn)?forklaring|forkortelser|forkortingar|obs|nb|utskrift(?:sdato)?)(?:\s(?:av|per|pr\.?|i)\s.*)?[:.!]|\*{1,3}\)?\s|[¹²³]|\d\)\s)/iu;
/** "Sist endret av HR", "Oppdatert 1.2.2027", "Side 1 av 2": what programs and people put below a list. */
const STAMP =
  /^sist (?:endr|oppdater|revider|lagre|sett)|^(?:oppdatert|revidert|endr[ea]t?|skreve[tn] ut|utskrift)\b.*\d{4}|^side \d+(?: av \d+)?$/iu;
/** A sentence below the table is no heading. */
const LONGEST_SECTION = 80;

function isNote(text: string): boolean {
  return NOTE.test(text) || STAMP.test(text) || /^(?:kilde|kjelde):/iu.test(text);
}

/** A text alone below the last whole row: as long as a sentence, or behind an empty row and closed as one. */
function isBelow(text: string, isBehindGap: boolean): boolean {
  return text.length > LONGEST_SECTION || (isBehindGap && /[.:;]$|^\(/u.test(text));
}

/** Whether a text alone heads the rows below it: merged over columns, or where no measure has its name. */
function isSection(row: readonly string[], index: number, read: RowsAsRead, { texts, shouts }: ListLooks): boolean {
  const places = row.flatMap((text, place) => (text.trim() === "" ? [] : [place]));
  const columns = places.map((place) => read.match[place] ?? null);
  const text = row[places[0] ?? 0]?.trim() ?? "";
  if (text.length > LONGEST_SECTION) return false;
  if (places.length > 2) return true;
  if (places.length === 2) return !areNeedAndMain(columns, read);
  const [column = null] = columns;
  if (column === "nr") return !/^[\p{L}.]{0,3}\s?\d+(?:[.)]\d*)*$/u.test(text) && /\p{L}/u.test(text);
  if (!isFollowed(texts, index)) return false;
  if (column === read.main) return text.endsWith(":") || (isUpper(text) && !shouts);
  return column !== null && hasMain(read) && isFirst(places[0] ?? 0, read);
}

/** Need and measure may be called the same, where the list has more columns than these. */
function areNeedAndMain(columns: readonly (string | null)[], { match, main }: RowsAsRead): boolean {
  const matched = match.filter((column) => column !== null && column !== "nr");
  return matched.length > 2 && columns.includes("need") && columns.includes(main);
}

function isUpper(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toLocaleUpperCase("nb");
}

function textInMain(row: readonly string[], { match, main }: RowsAsRead): string {
  return (row[match.indexOf(main)] ?? "").trim();
}

function isFollowed(texts: readonly (readonly string[])[], index: number): boolean {
  const next = texts.slice(index + 1, index + 3).find((each) => each.length > 0);
  return next !== undefined && next.length > 1;
}

function hasMain({ match, main }: RowsAsRead): boolean {
  return match.includes(main);
}

function isFirst(place: number, { match }: RowsAsRead): boolean {
  return match.findIndex((column) => column !== null && column !== "nr") === place;
}

function isInMain(row: readonly string[], { match, main }: RowsAsRead): boolean {
  return row.every((text, place) => text.trim() === "" || match[place] === main);
}

/**
 * Whether texts alone in the main column divide the whole list: the first row is one, there are several, and each has whole
 * rows below it.
 */
function dividesByMain(read: RowsAsRead, texts: readonly (readonly string[])[]): boolean {
  const filled = texts.flatMap((each, index) => (each.length === 0 ? [] : [index]));
  const isAlone = (said: readonly string[]): boolean => said.length === 1 && !isTotal(said);
  const alone = filled.filter((index) => isAlone(texts[index] ?? []) && isInMain(read.rows[index] ?? [], read));
  if (alone.length < 2 || alone[0] !== filled[0]) return false;
  return alone.every((index) => isFollowed(texts, index)) && filled.length >= 2 * alone.length;
}

function lettersOf(text: string): string {
  return text.toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]/gu, "");
}
