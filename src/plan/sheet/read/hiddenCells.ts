import type { Sheet, SheetRows } from "./SheetFile";
import { trimRows } from "./trimRows";

/** Which rows and columns of a sheet are hidden, from 0. */
export interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What of a sheet's rows is seen, and what is hidden where that is something. */
export function withoutHidden(whole: SheetRows, { hiddenRows, hiddenColumns }: Hidden): Pick<Sheet, "rows" | "hidden"> {
  const rows = whole.filter((cells, row) => hiddenRows.has(row) && cells.some(isFilled)).length;
  const columns = [...hiddenColumns].filter((column) => whole.some((cells) => isFilled(cells[column])));
  if (rows === 0 && columns.length === 0) return { rows: trimRows(whole) };
  const isHidden = (row: number, column: number): boolean => hiddenRows.has(row) || hiddenColumns.has(column);
  const seen = whole.map((cells, row) => cells.map((text, column) => (isHidden(row, column) ? "" : text)));
  return { rows: trimRows(seen), hidden: { whole: trimRows(whole), rows, columns } };
}

function isFilled(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}
