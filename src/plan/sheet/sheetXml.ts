import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SPANNED_CELLS } from "./sheetLimits";

/** The start tags of rows and cells; attributes of theirs never hold "<" or ">" (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
const TAGS = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/gu;
const EMPTY_CELL = /<(?:\w+:)?c(?=[\s/>])[^<>]*\/>/gu;
const PLACE = /\sr="([A-Z]*)(\d+)"/u;

/** Whether a worksheet's XML has more cells with content, or spans more, than we read. */
export function hasTooManyCells(xml: string): boolean {
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
    if (cells > MOST_CELLS || height > MOST_ROWS || width > MOST_COLUMNS) return true;
  }
  return height * width > MOST_SPANNED_CELLS;
}

/** The XML without cells that have a look but no content: a sheet can have a million of them. */
export function withoutEmptyCells(xml: string): string {
  return xml.replace(EMPTY_CELL, "");
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
