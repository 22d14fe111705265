/** Cells that are one, from 0, the last ones included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** The cells in a range such as "A1:G2", null where it is none. */
export function readRange(text: string): MergedCells | null {
  const [, left = "", top = "", right = left, bottom = top] = RANGE.exec(text) ?? [];
  if (left === "") return null;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

/** A column's place, 0 for "A". */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A", "B" … "AA", as spreadsheets have it. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** A cell's place as spreadsheets have it: "C2". */
export function placeOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
