const MB = 1024 * 1024;

/** The largest file that is read. */
export const MOST_SHEET_BYTES = 20 * MB;
/** How long a file is read at most. */
export const MOST_READING_MS = 20_000;
export const MOST_COLUMNS = 2_000;
export const MOST_ROWS = 20_000;
/** The most cells with content in one file. */
export const MOST_CELLS = 200_000;
/** The most rows that are taken into a table at once: more are no plan, and neither Word nor the pane would bear them. */
export const MOST_TAKEN_IN = 1_000;
/** The most cells, empty ones too, between a sheet's first and last one: two cells far apart span a huge rectangle. */
export const MOST_SPANNED_CELLS = 2_000_000;

/** The most texts that cells share, and the most looks: more than there are cells are shared by none. */
export const MOST_SHARED = 400_000;
/** The most that a workbook is made of: pictures and charts are parts too. */
export const MOST_PARTS = 2_000;
/** What is pasted, in characters: what is more is parsed for minutes. */
export const MOST_HTML = 2_000_000;
/** The most tables that are looked through for the largest one in what is pasted. */
export const MOST_TABLES = 500;

/**
 * What is inflated is held several times over while it is read. Nothing tells a worker everywhere how much memory it has, and
 * one that runs out takes the pane along: so what takes memory is counted.
 */
const MOST_INFLATED = 64 * MB;
const ALWAYS_INFLATED = 10 * MB;
/** Sheets deflate to a tenth or so, endless repetition to a thousandth (RFC 1951: 1032:1 at most). */
const HIGHEST_RATIO = 200;

/** How many bytes are inflated at most of a workbook of this size. */
export function mostInflated(bytes: number): number {
  return Math.min(MOST_INFLATED, Math.max(ALWAYS_INFLATED, bytes * HIGHEST_RATIO));
}
