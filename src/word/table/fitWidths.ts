/** How wide letters are, of the size of their type: those of Arial, which is wider than Calibri. All others are as wide as an a. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["iIjl.,:;'|!", 0.25],
  ["ftr-/()", 0.32],
  ["mwMWæÆ", 0.86],
  ["ABCDEGHKNOPQRSUVXYÅØ", 0.7],
];
const LETTER = 0.55;
const WIDTHS = new Map(
  LETTERS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** How much wider the letters of the header are: they are bold. */
const BOLD = 1.08;

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
 * Widths for columns, in points: each wide enough for its longest word where the page allows it. What is left goes to the
 * columns whose texts do not stand on one line, by how much stands in them; where all do, by how wide the columns are meant
 * to be to one another. One without text is yet to be filled in, and counts as the others do.
 */
export function fitWidths(
  rows: readonly (readonly string[])[],
  meant: readonly number[],
  { total, fontSize, padding }: Fit,
): readonly number[] {
  const cells = meant.map((_, column) => rows.map((row) => row[column] ?? ""));
  const columnOf = (words: number): number => words * fontSize + 2 * padding + SPARE;
  const names = cells.map(([name = ""]) => columnOf(longestWord([name]) * BOLD));
  const least = cells.map(([, ...column], nth) => Math.max(names[nth] ?? 0, columnOf(longestWord(column))));
  if (sum(least) >= total) return capped(least, names, total).map(Math.floor);
  const filled = cells.map(([, ...column]) => usualLength(column));
  const texts = filled.filter((length) => length > 0);
  if (texts.length === 0) return spread(least, meant, total).map(Math.floor);
  const usual = sum(texts) / texts.length;
  const wanted = least.map((width, column) => Math.max(width, columnOf(filled[column] || usual)));
  return share(least, wanted, meant, total).map(Math.floor);
}

/** How wide the texts of a column usually are, on one line. Long texts count for more: they make rows high. */
function usualLength(cells: readonly string[]): number {
  const lengths = cells.map((cell) => Math.max(...cell.split("\n").map(lengthOf))).filter(Boolean);
  return lengths.length === 0 ? 0 : Math.sqrt(sum(lengths.map((length) => length ** 2)) / lengths.length);
}

/** What columns need and what is left: as far as they want it by their wants, and beyond that as it is meant. */
function share(
  least: readonly number[],
  wanted: readonly number[],
  meant: readonly number[],
  total: number,
): readonly number[] {
  const left = total - sum(wanted);
  if (left >= 0) return wanted.map((width, column) => width + (left * (meant[column] ?? 0)) / sum(meant));
  const part = (total - sum(least)) / (sum(wanted) - sum(least));
  return least.map((width, column) => width + part * ((wanted[column] ?? 0) - width));
}

/**
 * The widths with the widest made alike until all have room: there words break, and nowhere else. Those of the names in the
 * header do not break where these have room.
 */
function capped(least: readonly number[], names: readonly number[], total: number): readonly number[] {
  const floors = sum(names) <= total ? names : names.map(() => 0);
  const withCap = (cap: number): readonly number[] =>
    least.map((width, column) => Math.max(Math.min(width, cap), floors[column] ?? 0));
  let [low, high] = [0, Math.max(...least)];
  while (high - low > 0.1) {
    const cap = (low + high) / 2;
    if (sum(withCap(cap)) > total) high = cap;
    else low = cap;
  }
  return withCap(low);
}

/** The total as it is meant to be shared; columns whose share is less than they need get what they need, at the others' cost. */
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

/** The widest piece that Word does not break: between spaces, and after hyphens and slashes. */
function longestWord(cells: readonly string[]): number {
  return Math.max(0, ...cells.flatMap((cell) => cell.split(/\s+|(?<=[-–/])/u)).map(lengthOf));
}

/** Of the size of the type. */
function lengthOf(text: string): number {
  return sum(Array.from(text, (letter) => WIDTHS.get(letter) ?? LETTER));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
