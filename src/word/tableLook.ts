import type { TablePiece } from "../document/Piece";

/** The text of an A4 page with Word's own margins is this wide, in points. Tables are fitted to the real width after. */
const TEXT_WIDTH = 453;

/** With more columns than this, words break in the middle unless the type and the cells' margins are smaller. */
const MOST_COLUMNS_IN_FULL_SIZE = 6;
const SMALL = { fontSize: 8, padding: 3 };
const FULL = { fontSize: null, padding: null };

/** What a table's columns need to be read on an upright page. */
export interface TableLook {
  /** Of the columns, in points; null where they are equally wide. */
  readonly widths: readonly number[] | null;
  /** In points; null for the document's own. */
  readonly fontSize: number | null;
  /** Left and right of the text in a cell, in points; null for the table style's own. */
  readonly padding: number | null;
  readonly hasHeaderColumn: boolean;
}

/** The look of a table with so many columns, whose widths are to one another as the piece says. */
export function tableLook(columns: number, { widths, hasHeaderColumn }: Omit<TablePiece, "kind" | "rows">): TableLook {
  const total = widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  return {
    widths: widths?.length === columns ? widths.map((width) => Math.floor((width / total) * TEXT_WIDTH)) : null,
    ...(columns > MOST_COLUMNS_IN_FULL_SIZE ? SMALL : FULL),
    hasHeaderColumn: hasHeaderColumn === true,
  };
}
