/** A word for the currency, or ",-" for no øre: they say nothing of the number. */
const CURRENCY = /^(?:kr\.?|nok)|(?:kroner|kr\.?|nok)$/giu;
const NO_CENTS = /,\s?[-–—]$/u;
const SPACES = /[\s\u00A0\u202F']/gu;
const MINUS = /^[-−–]\s?/u;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:tusen|tkr\.?)$/iu, 1e3],
  [/(?:mill\.?|millioner?|millionar|mnok)$/iu, 1e6],
  [/(?:mrd\.?|milliarder?|milliardar)$/iu, 1e9],
];

/** "1 234,50" and "1234.50". */
const SPACED = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/u;
/** "12.000" and "1.234,50". */
const DOTTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u;
/** "1,234.50" and "1,234,567". */
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d{1,3}(?:,\d{3}){2,})$/u;

/**
 * The number that a Norwegian writes so: "1 234,50", "kr 12 000,-", "12.000", "1,2 mill. kr". A comma is the decimal sign,
 * a dot before three digits a thousand's. Null where the text is no number, or says more than one.
 */
export function readNumber(text: string): number | null {
  const bare = text.trim().replace(CURRENCY, "").trim().replace(NO_CENTS, "").trim();
  const scale = SCALES.find(([words]) => words.test(bare));
  const spaced = (scale ? bare.replace(scale[0], "").trimEnd() : bare).replace(SPACES, " ");
  const digits = spaced.replace(MINUS, "");
  const match = DOTTED.exec(digits) ?? SPACED.exec(digits) ?? ENGLISH.exec(digits);
  if (match === null) return null;
  const whole = (match[1] ?? match[3] ?? "").replace(/[ .,]/gu, "");
  const value = Number(`${whole}.${match[2] ?? "0"}`) * (scale?.[1] ?? 1);
  return Number((digits === spaced ? value : -value).toPrecision(15));
}
