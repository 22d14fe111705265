/**
 * What a spreadsheet may take for the start of a formula, a negative number apart (OWASP, CSV injection): the signs, in their
 * full width and small forms too, behind spaces and signs that do not show, and a tab or a line break.
 */
const START = String.raw`(?:'*[\t\r\n]|['\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*[=+\-@＝＋－＠﹦﹢﹣﹫])`;

export const FORMULA_START = new RegExp(String.raw`^(?!-\d[\d\s]*(?:,\d+)?(?:\s?%)?$)${START}`, "u");

const GUARDED = new RegExp(`^'(?=${START})`, "u");

/** The text of a CSV cell without the apostrophe that keeps it from being a formula. */
export function withoutGuard(text: string): string {
  return text.replace(GUARDED, "");
}

/** The text with an apostrophe where a spreadsheet may take it for a formula. */
export function withGuard(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
