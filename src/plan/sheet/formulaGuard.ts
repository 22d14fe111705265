/** What a spreadsheet may take for the start of a formula, a negative number apart (OWASP, CSV injection). */
export const FORMULA_START = /^(?!-\d[\d\s]*(?:,\d+)?(?:\s?%)?$)'*[=+\-@\t\r\n＝＋－＠]/u;

const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u;

/** The text of a CSV cell without the apostrophe that keeps it from being a formula. */
export function withoutGuard(text: string): string {
  return text.replace(GUARDED, "");
}

/** The text with an apostrophe where a spreadsheet may take it for a formula. */
export function withGuard(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
