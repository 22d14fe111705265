import type { SheetRows } from "./SheetFile";

/** The rows without the empty rows and columns at the end, all equally long. */
export function trimRows(rows: SheetRows): SheetRows {
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const kept = rows.slice(0, height);
  const width = kept.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  return kept.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}
