import type { SheetRows } from "../read/SheetFile";

/** How many rows are offered as the one that names the columns. */
const MOST_OFFERED = 20;

/** The first rows with text, each by its index with its texts, one that is merged over several cells once. */
export function headerChoices(rows: SheetRows): readonly { readonly row: number; readonly text: string }[] {
  return rows
    .slice(0, MOST_OFFERED * 5)
    .map((row, index) => ({
      row: index,
      text: [...new Set(row.map((cell) => cell.trim()))].filter(Boolean).join(", "),
    }))
    .filter(({ text }) => text !== "")
    .slice(0, MOST_OFFERED);
}
