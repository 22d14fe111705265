/** How wide a letter is on average, of the size of its type: bold Calibri and Arial, with something to spare. */
const LETTER = 0.56;

/** What a line's end and the cell's border take, in points. */
const SPARE = 3;

/** What columns are fitted to: all in points. */
export interface Fit {
  readonly total: number;
  readonly fontSize: number;
  /** On either side of the text in a cell. */
  readonly padding: number;
}

/**
 * Widths for columns, in points: each wide enough for its longest word where the page allows it, and the rest shared by how
 * wide the columns are meant to be to one another and by how much stands in them.
 */
export function fitWidths(
  rows: readonly (readonly string[])[],
  meant: readonly number[],
  { total, fontSize, padding }: Fit,
): readonly number[] {
  const cells = meant.map((_, column) => rows.map((row) => row[column] ?? ""));
  const least = cells.map((column) => longestWord(column) * fontSize * LETTER + 2 * padding + SPARE);
  if (sum(least) >= total) return capped(least, total).map(Math.floor);
  const filled = filledShare(cells);
  const share = meant.map((width, column) => width / sum(meant) + (filled[column] ?? 0));
  return spread(least, share, total).map(Math.floor);
}

/** The columns' shares of what stands in all of them. One without text is yet to be filled in, and counts as the others do. */
function filledShare(cells: readonly (readonly string[])[]): readonly number[] {
  const longest = cells.map(([, ...column]) => Math.sqrt(Math.max(0, ...column.map((cell) => cell.length))));
  const filled = longest.filter((length) => length > 0);
  if (filled.length === 0) return cells.map(() => 0);
  const usual = sum(filled) / filled.length;
  const all = longest.map((length) => length || usual);
  return all.map((length) => length / sum(all));
}

/** The widths with the widest made alike until all have room: there words break, and nowhere else. */
function capped(least: readonly number[], total: number): readonly number[] {
  const order = least.toSorted((a, b) => a - b);
  let left = total;
  for (const [index, width] of order.entries()) {
    const cap = left / (order.length - index);
    if (width > cap) return least.map((each) => Math.min(each, cap));
    left -= width;
  }
  return least;
}

/** The shares of the total; columns whose share is less than they need get what they need, at the others' cost. */
function spread(least: readonly number[], share: readonly number[], total: number): readonly number[] {
  const isShort = least.map(() => false);
  for (;;) {
    const left = total - sum(least.filter((_, column) => isShort[column]));
    const whole = sum(share.filter((_, column) => !isShort[column]));
    const widths = least.map((width, column) => (isShort[column] ? width : ((share[column] ?? 0) / whole) * left));
    const next = widths.findIndex((width, column) => !isShort[column] && width < (least[column] ?? 0));
    if (next === -1) return widths;
    isShort[next] = true;
  }
}

/** Letters of the longest piece that Word does not break: between spaces, and after hyphens and slashes. */
function longestWord(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split(/\s+|(?<=[-–/])/u)).map((word) => word.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
