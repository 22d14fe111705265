import type { TablePiece } from "../Piece";
import { headerKey, NUMBER_COLUMN } from "../table/PlacedTable";
import type { Rows } from "../table/Rows";

/** How wide the names are to what stands beside them. */
const WIDTHS = [15, 39];

/** What a row is called: beside the row's number it is the heading of the row's card. */
export const TITLE_COLUMN = "action";

/** The columns of a table's rows, and whether the rows have numbers. */
export interface CardColumns {
  /** Ids; null for the user's own. */
  readonly ids: readonly (string | null)[];
  readonly isNumbered: boolean;
}

/**
 * A table's rows as a small table each: what the row is called as its header, and below it a line for each column that has
 * something in that row, its name first. The card of an empty row has all lines, to be filled in.
 */
export function rowsToCards([header = [], ...rows]: Rows, { ids, isNumbered }: CardColumns): readonly TablePiece[] {
  const [number, title] = isNumbered ? [ids.indexOf(NUMBER_COLUMN), ids.indexOf(TITLE_COLUMN)] : [-1, -1];
  const isTitled = number >= 0 && title >= 0;
  const own = header
    .map((_, column) => column)
    .filter((column) => !isTitled || (column !== number && column !== title));
  // Without its twin a line of two with the same name could be either.
  const isShared = (name: string): boolean => header.filter((each) => headerKey(each) === headerKey(name)).length > 1;
  return rows.map((row) => {
    const lines = own.map((column) => [header[column] ?? "", row[column] ?? ""] as const);
    const [first, ...others] = isTitled ? [[row[number] ?? "", row[title] ?? ""] as const, ...lines] : lines;
    const isEmpty = row.every((text) => text.trim() === "");
    const filled = others.filter(([name, text]) => isEmpty || text.trim() !== "" || isShared(name));
    return asCard(
      first === undefined ? [] : [first, ...filled],
      own.map((column) => header[column] ?? ""),
    );
  });
}

/** Lines of two cells as a card. `names` are those of all cards that are to be alike. */
export function asCard(rows: Rows, names: readonly string[]): TablePiece {
  return { kind: "table", rows, widths: WIDTHS, hasHeaderColumn: true, names };
}
