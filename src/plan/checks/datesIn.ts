const MONTH = "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";

/** "12. mai 2026", "12.5.2026", "2026-05-12", "mai 2026". */
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\d{1,2}\\.? )?${MONTH} \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The dates in running text, as they are written. */
export function datesIn(text: string): readonly string[] {
  return text.match(DATE) ?? [];
}
