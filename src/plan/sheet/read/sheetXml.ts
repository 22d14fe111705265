import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SPANNED_CELLS } from "./sheetLimits";

/** The start tags of rows and cells; attributes of theirs never hold "<" or ">" (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
const TAGS = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/gu;
const EMPTY_CELL = /<(?:\w+:)?c(?=[\s/>])[^<>]*\/>/gu;
/** How columns look (18.3.1.13). */
const COLUMN = /<\/?(?:\w+:)?col(?=[\s/>])[^<>]*>/gu;
/** What names a sheet in a workbook (18.2.19). */
const SHEET = /<(?:\w+:)?sheet(?=[\s/>])/gu;
const PLACE = /\sr="([A-Z]*)(\d+)"/u;

/** How many cells with content a part of a workbook has; null where they span more than we read. */
export function countCells(xml: string): number | null {
  let [row, column, cells, height, width] = [0, 0, 0, 0, 0];
  for (const [, tag, attributes = ""] of xml.matchAll(TAGS)) {
    const [, letters = "", digits] = PLACE.exec(attributes) ?? [];
    if (tag === "row") {
      row = digits === undefined ? row + 1 : Number(digits);
      column = 0;
      continue;
    }
    row = digits === undefined ? row : Number(digits);
    column = letters === "" ? column + 1 : columnNumber(letters);
    if (attributes.endsWith("/")) continue;
    cells += 1;
    height = Math.max(height, row);
    width = Math.max(width, column);
    if (cells > MOST_CELLS || height > MOST_ROWS || width > MOST_COLUMNS) return null;
  }
  return height * width > MOST_SPANNED_CELLS ? null : cells;
}

/** How many sheets a part of a workbook names. */
export function countSheets(xml: string): number {
  return [...xml.matchAll(SHEET)].length;
}

/** The XML without columns and cells that have a look but no content: a sheet can have a million of them. */
export function withoutLooks(xml: string): string {
  return xml.replace(EMPTY_CELL, "").replace(COLUMN, "");
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
