import { amountText } from "../../values/amountText";
import { readNumber } from "../../values/readNumber";
import type { SheetRows } from "../read/SheetFile";

/** What figures are counted in, as headers say it, and how many kroner that is. */
const THOUSANDS = String.raw`(?:hele )?1[ .]?000(?: ?kr(?:oner|onar)?\.?)?|kr(?:oner|onar)? ?1[ .]?000|tusen(?: kr(?:oner|onar)?)?|tkr\.?|t\. ?kr\.?|tnok|kkr|nok ?1[ .]?000`;
const MILLIONS = String.raw`mill(?:ioner|ionar|ion)?\.?(?: ?kr(?:oner|onar)?| ?nok)?|mnok|mkr\.?|m\. ?kr\.?`;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [wordIn(THOUSANDS), 1e3],
  [wordIn(MILLIONS), 1e6],
];
/** What is counted in kroner says so itself. */
const KRONER = /(?<!\p{L})(?:kr|kroner|kronar|nok)(?!\p{L})/iu;
/** "Alle tall i 1000 kr": a line above a table that counts for all of it. */
const FOR_ALL =
  /(?<!\p{L})(?:tall|tal|beløp|beløpa|beløpene|kostnad\p{L}*|kroner|kronar|alt)(?!\p{L}).{0,20}(?<!\p{L})i\s/iu;
/** Longer lines are prose. */
const LONGEST_LINE = 200;
/** A figure alone: what has words of its own says itself what it is counted in. */
const FIGURE = /^[-−–(]?\d[\d\s\u00A0\u202F.,]*\)?$/u;

function wordIn(words: string): RegExp {
  return new RegExp(String.raw`(?:(?<!\p{L})i )?(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, "iu");
}

/** A column's name without what its figures are counted in. */
export function withoutScale(name: string): string {
  return SCALES.reduce((text, [words]) => text.replace(words, " "), name);
}

/** How many kroner one of a column's figures is, as its name says; null where that says nothing. */
export function scaleOf(name: string): number | null {
  const plain = name.replace(/[\s\u00A0]+/gu, " ");
  const found = SCALES.find(([words]) => words.test(plain));
  return found?.[1] ?? (KRONER.test(plain) ? 1 : null);
}

/** The same as lines above a table say it of all its amounts; 1 where they say nothing, or different things. */
export function scaleAbove(rows: SheetRows): number {
  const lines = [...new Set(rows.flat())].filter((text) => text.length <= LONGEST_LINE && FOR_ALL.test(text));
  const scales = new Set(lines.flatMap((line) => scaleOf(line) ?? []));
  const [scale = 1] = scales.size === 1 ? scales : [];
  return scale;
}

/** A figure alone in kroner; other texts as they stand. */
export function scaledText(text: string, scale: number): string {
  const number = scale !== 1 && FIGURE.test(text.trim()) ? readNumber(text) : null;
  return number === null ? text : amountText(Number((number * scale).toPrecision(15)));
}
