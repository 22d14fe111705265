/** How a number format shows a number: the part of it that holds, its literal texts told from its signs. */
export interface NumberFormat {
  readonly kind: "general" | "date" | "percent" | "code" | "hours";
  /** Text before and after the figures that says more than a currency does: " årsverk", "T", " %". */
  readonly before: string;
  readonly after: string;
  /** Of a date what is shown: the coarsest that is left out makes it a month or a year. */
  readonly shows: "day" | "month" | "quarter" | "year" | "time";
  /** How many digits a code is filled up to. */
  readonly digits: number;
}

const GENERAL: NumberFormat = { kind: "general", before: "", after: "", shows: "day", digits: 0 };

/** The formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30), as they are in Norwegian. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 9: "0%", 10: "0.00%", 14: "dd.mm.yyyy", 15: "d.mmm.yy", 16: "d.mmm", 17: "mmm.yy", 18: "h:mm", 19: "h:mm:ss" },
  ...{ 20: "hh:mm", 21: "hh:mm:ss", 22: "dd.mm.yyyy hh:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0" },
};
/** Dates in formats that each language has its own form of. */
const OTHER_DATES = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A literal in quotes or behind a backslash, what stands in brackets, and a sign that takes room. */
const PIECES = /"([^"]*)"|\\(.)|\[([^\]]{0,255})\]|[_*]./gsu;
/** Marks the place of a literal: no format has it. */
const MARK = "\u0000";
const FIGURES = /[#0?]/u;
/** Words for the currency and for what a format divides by: the number itself is read. */
const MONEY = /^[\s.,\-–]*(?:(?:kr|nok|mill|mnok|tnok|tkr|tusen|eur|€|\$)[\s.,\-–]*)*$/iu;

/** The format that a workbook names by number, "" for the general one. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (OTHER_DATES(id) ? "dd.mm.yyyy" : "");
}

/** What a number format's code does with a number (ECMA-376 part 1, 18.8.31). */
export function readNumberFormat(code: string, value: number): NumberFormat {
  const section = sectionFor(code, value);
  const literals: string[] = [];
  const signs = section.replace(PIECES, (whole, quoted, escaped, bracket) => {
    if (typeof bracket === "string") return /^[hms]+$/iu.test(bracket) ? bracket : "";
    if (typeof quoted !== "string" && typeof escaped !== "string") return whole.startsWith("_") ? " " : "";
    literals.push(String(quoted ?? escaped));
    return MARK;
  });
  if (/^(?:general|standard|@)?$/iu.test(signs.trim())) return GENERAL;
  // "[h]:mm": hours that may be more than a day's.
  if (/\[h+\]/iu.test(section)) return { ...GENERAL, kind: "hours" };
  const isDate = /[ydhsq]|m/iu.test(signs) && !FIGURES.test(signs.replace(/s\.0+/giu, "s"));
  const [before, after] = literalsAround(signs, literals, isDate);
  if (isDate) return { ...GENERAL, kind: "date", before, after, shows: shownBy(signs) };
  if (signs.includes("%")) return { ...GENERAL, kind: "percent" };
  if (/^0{2,}$/u.test(section)) return { ...GENERAL, kind: "code", digits: section.length };
  return { ...GENERAL, before: telling(before), after: telling(after) };
}

/** The section of a format that a number is shown by: the first, or those for negative numbers and zero. */
function sectionFor(code: string, value: number): string {
  const sections = code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/gsu) ?? [];
  const conditional = sections.find((each) => holds(each, value));
  if (conditional !== undefined) return conditional;
  const plain = sections.filter((each) => !/\[[<>=]/u.test(each));
  const place = value < 0 ? 1 : value === 0 ? 2 : 0;
  return plain[place] ?? plain[0] ?? "";
}

function holds(section: string, value: number): boolean {
  const [, sign, limit] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/u.exec(section) ?? [];
  const number = Number(limit);
  if (sign === undefined) return false;
  if (sign === "<>") return value !== number;
  return (
    (sign.includes("=") && value === number) ||
    (sign.includes("<") && value < number) ||
    (sign.includes(">") && value > number)
  );
}

/** The literal texts before and after what stands for the value. */
function literalsAround(signs: string, literals: readonly string[], isDate: boolean): readonly [string, string] {
  const value = isDate ? /[ydmhsq]/giu : /[#0?]/gu;
  const places = [...signs.matchAll(value)].map(({ index }) => index);
  const [first = Infinity, last = Infinity] = [places[0], places.at(-1)];
  let [before, after, place] = ["", "", 0];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at);
    const text = sign === MARK ? (literals[place++] ?? "") : sign === " " ? " " : "";
    if (at < first) before += text;
    else if (at > last) after += text;
  }
  return [before, after];
}

/** The text where it says more than the number and its currency do. */
function telling(text: string): string {
  return MONEY.test(text) ? "" : text;
}

function shownBy(signs: string): NumberFormat["shows"] {
  if (/d/iu.test(signs)) return "day";
  if (/h|s/iu.test(signs)) return "time";
  if (/q/iu.test(signs)) return "quarter";
  return /m/iu.test(signs) ? "month" : "year";
}
