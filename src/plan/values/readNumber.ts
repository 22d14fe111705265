/** ",-" and ".-" say that there are no øre. */
const NO_CENTS = /[,.]\s?[-–—]{1,2}$/u;
const SPACES = /[\s\u00A0\u202F']/gu;
const MINUS = /^[-−–]\s?/u;
const BRACKETS = /^\((?=[^()]*\)$)|\)$/gu;

/** Words for the currency, and for what the number is to be multiplied by, as budgets have them. */
const SCALES: readonly (readonly [string, number])[] = [
  [String.raw`tusen|tkr\.?|t\.\s?kr\.?|kkr|tnok|knok`, 1e3],
  [String.raw`millioner|millionar|million|mill\.?|mnok|mkr\.?|m\.kr\.?`, 1e6],
  [String.raw`milliarder|milliardar|milliard|mrd\.?`, 1e9],
  [String.raw`kroner|kronar|krone|kr\.?|nok`, 1],
];
const BEFORE = SCALES.map(
  ([words, scale]) => [new RegExp(String.raw`^(?:${words})\s*(?=[\d\-−–(]|\p{L})`, "iu"), scale] as const,
);
const AFTER = SCALES.map(
  ([words, scale]) => [new RegExp(String.raw`(?<=[\d\s.,)\-–—])(?:${words})$`, "iu"), scale] as const,
);
/** "1,2 mill. kr": more words than these are no amount. */
const MOST_WORDS = 3;

/** "1 234,50" and "1234.50". */
const SPACED = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/u;
/** "12.000" and "1.234,50". */
const DOTTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u;
/** "1,234.50" and "1,234,567". */
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d{1,3}(?:,\d{3}){2,})$/u;

/**
 * The number that a Norwegian writes so: "1 234,50", "kr 12 000,-", "12.000", "1,2 mill. kr", "MNOK 1,2", "(12 000)" for one
 * below zero. A comma is the decimal sign, a dot before three digits a thousand's. Null where the text is no number, or says
 * more than one.
 */
export function readNumber(text: string): number | null {
  const { bare, scale } = withoutWords(text.trim().replace(NO_CENTS, "").trim());
  const open = bare.replace(BRACKETS, "");
  const spaced = open.trim().replace(NO_CENTS, "").replace(SPACES, " ");
  const digits = spaced.replace(MINUS, "");
  const match = DOTTED.exec(digits) ?? SPACED.exec(digits) ?? ENGLISH.exec(digits);
  if (match === null) return null;
  const whole = (match[1] ?? match[3] ?? "").replace(/[ .,]/gu, "");
  const value = Number(`${whole}.${match[2] ?? "0"}`) * scale;
  const isNegative = digits !== spaced || open !== bare;
  return Number((isNegative ? -value : value).toPrecision(15));
}

/** The text without words for currency and scale before and after, and what they multiply by. */
function withoutWords(text: string): { readonly bare: string; readonly scale: number } {
  let [bare, scale] = [text, 1];
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const found = [...BEFORE, ...AFTER].find(([shape]) => shape.test(bare));
    if (found === undefined) break;
    // "tusen millioner" is no amount.
    if (found[1] > 1 && scale > 1) break;
    scale *= found[1];
    bare = bare.replace(found[0], "").trim();
  }
  return { bare, scale };
}
