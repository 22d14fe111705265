import type { TablePiece } from "../../document/Piece";
import { fitWidths } from "./fitWidths";

/** The text of an A4 page with Word's own margins is this wide, in points. Tables are fitted to the real width after. */
const TEXT_WIDTH = 453;

/** With more columns than this, words break in the middle unless the type and the cells' margins are smaller. */
const MOST_COLUMNS_IN_FULL_SIZE = 6;
const SMALL = { fontSize: 9, padding: 3 };
const FULL = { fontSize: null, padding: null };

/** What documents have by themselves, as a rule. */
const USUAL = { fontSize: 11, padding: 5.4 };

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

/** The look of a table with so many columns, whose widths fit what stands in them. */
export function tableLook(
  columns: number,
  { rows, widths, hasHeaderColumn, names }: Omit<TablePiece, "kind">,
): TableLook {
  const size = columns > MOST_COLUMNS_IN_FULL_SIZE ? SMALL : FULL;
  const fit = {
    total: TEXT_WIDTH,
    fontSize: size.fontSize ?? USUAL.fontSize,
    padding: size.padding ?? USUAL.padding,
  };
  const texts = hasHeaderColumn ? [[(names ?? namesOf(rows)).join(" ")]] : rows;
  return {
    widths: widths?.length === columns ? fitWidths(texts, widths, fit) : null,
    ...size,
    hasHeaderColumn: hasHeaderColumn === true,
  };
}

/** What a header column says: tables with the same names are alike, whatever else stands in them. */
function namesOf(rows: TablePiece["rows"]): readonly string[] {
  return rows.map(([name = ""]) => name);
}
