/** The text of an A4 page with Word's own margins is this wide, in points. Tables are fitted to the real width after. */
const TEXT_WIDTH = 453;

/** With more columns than this, words break in the middle unless the type is smaller. */
const MOST_COLUMNS_IN_FULL_SIZE = 6;
const SMALL = 8;

/** What a table's columns need to be read on an upright page. */
export interface TableLook {
  /** Of the columns, in points; null where they are equally wide. */
  readonly widths: readonly number[] | null;
  /** In points; null for the document's own. */
  readonly fontSize: number | null;
}

/** The look of a table with so many columns, whose widths are to one another as given. */
export function tableLook(columns: number, widths?: readonly number[]): TableLook {
  const total = widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  return {
    widths: widths?.length === columns ? widths.map((width) => Math.floor((width / total) * TEXT_WIDTH)) : null,
    fontSize: columns > MOST_COLUMNS_IN_FULL_SIZE ? SMALL : null,
  };
}
