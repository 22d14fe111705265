/** Where a row stands on each side; null where it does not. */
export interface RowPlaces {
  readonly base: number | null;
  readonly inWord: number | null;
  readonly inPane: number | null;
  /** An empty row, which Word alone has. */
  readonly isBlank: boolean;
}

/**
 * Puts rows in the pane's order where only the pane has moved rows, else in Word's. What the other side alone has comes
 * after the row that it follows there.
 */
export function orderRows<Row extends RowPlaces>(rows: readonly Row[]): readonly Row[] {
  const inWord = inOrder(rows, "inWord");
  const inPane = inOrder(rows, "inPane");
  const hasBase = rows.some(({ base }) => base !== null);
  const [main, other, side] =
    hasBase && isMoved(inPane) && !isMoved(inWord)
      ? ([inPane, inWord, "inWord"] as const)
      : ([inWord, inPane, "inPane"] as const);
  const result = [...main];
  const placed = new Set(main);
  let place = -1;
  for (const row of other) {
    if (placed.has(row)) {
      place = result.indexOf(row);
      continue;
    }
    place += 1;
    // New rows of the first side that follow the same row come first.
    while (isOnlyThere(result[place], side)) place += 1;
    result.splice(place, 0, row);
    placed.add(row);
  }
  return result;
}

function inOrder<Row extends RowPlaces>(rows: readonly Row[], side: "inWord" | "inPane"): readonly Row[] {
  return rows.filter((row) => row[side] !== null).sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0));
}

function isMoved(rows: readonly RowPlaces[]): boolean {
  const places = rows.flatMap(({ base }) => (base === null ? [] : [base]));
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}

function isOnlyThere(row: RowPlaces | undefined, other: "inWord" | "inPane"): boolean {
  return row !== undefined && row[other] === null && !row.isBlank;
}
