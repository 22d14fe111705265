/** The line of the cover that names the municipality and the period, in its own words. */
export interface CoverLine {
  readonly name: string;
  readonly period: string;
}

/** The template's own names in place of the municipality's, in bokmål and nynorsk. */
const NAME_PLACEHOLDER = /^\(\s*(?:Kommunens navn|Namnet på kommunen)\s*\)$/u;

/** The template's own year. */
const YEAR = "20XX";
const PERIOD = String.raw`(?:${YEAR}|\d{4})\s*[-\u2010-\u2015\u2212]\s*(?:${YEAR}|\d{4})`;
const PERIOD_PLACEHOLDER = new RegExp(String.raw`^${YEAR}\D+${YEAR}$`, "u");

/** Space, and Word's signs for pictures, notes and comments, which may stand around the words and stay. */
const AROUND = String.raw`[\s\u0001\u0002\u0005]*`;
/** What Word's search takes as it is written. */
const PLAIN = String.raw`[^\s\u0001-\u001F^](?:[^\u0001-\u001F^]*[^\s\u0001-\u001F^])?`;
const LINE = new RegExp(`^${AROUND}(${PLAIN}?)${AROUND}(${PERIOD})${AROUND}$`, "u");

/** What Word's search takes at most is 255 characters. */
const LONGEST = 200;

/** Reads a line of the form that the template and we write; null for any other. */
export function readCoverLine(text: string): CoverLine | null {
  const [, name = "", period = ""] = LINE.exec(text) ?? [];
  const isSure = name !== "" && name.length <= LONGEST && !name.includes(period);
  return isSure ? { name, period } : null;
}

/** Whether the line is the template's own, with nothing filled in. */
export function isTemplateLine({ name, period }: CoverLine): boolean {
  return NAME_PLACEHOLDER.test(name) && PERIOD_PLACEHOLDER.test(period);
}

/** Whether a text still has something that the template asks the municipality to fill in. */
export function hasCoverPlaceholder(text: string): boolean {
  return text.includes(YEAR) || /\(\s*(?:Kommunens navn|Namnet på kommunen)\s*\)/u.test(text);
}

/** The line with what is known of the municipality and the years; what is not stays as the template has it. */
export function filledLine(
  standing: CoverLine,
  known: { readonly name: string; readonly from: string; readonly to: string; readonly placeholder: string },
): CoverLine {
  const ownName = NAME_PLACEHOLDER.test(standing.name) ? standing.name : known.placeholder;
  const ownPeriod = PERIOD_PLACEHOLDER.test(standing.period) ? standing.period : `${YEAR}–${YEAR}`;
  const hasYear = known.from !== "" || known.to !== "";
  return {
    name: known.name === "" ? ownName : known.name,
    period: hasYear ? `${known.from || YEAR}–${known.to || YEAR}` : ownPeriod,
  };
}

/** A line as one text. */
export function coverText({ name, period }: CoverLine): string {
  return `${name} ${period}`;
}
