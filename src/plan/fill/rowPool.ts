/** Rows that are looked for by keys, and each taken once. */
export interface RowPool<Row> {
  /** Rows with the key that nobody has taken, in their order: the first ones, where one row stands there again and again. */
  readonly some: (key: string) => readonly Row[];
  readonly has: (row: Row) => boolean;
  readonly take: (row: Row) => void;
}

/** So many rows with the same key are compared: what takes longer than that is no plan, but made to keep us busy. */
const MOST_COMPARED = 50;

/** The rows, to be found by the keys of each. */
export function rowPool<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): RowPool<Row> {
  const open = new Set(rows);
  const byKey = new Map<string, Set<Row>>();
  for (const row of open) {
    for (const key of keysOf(row)) byKey.set(key, (byKey.get(key) ?? new Set()).add(row));
  }
  return {
    some: (key) => firstOf(byKey.get(key) ?? []),
    has: (row) => open.has(row),
    take: (row) => {
      open.delete(row);
      for (const key of keysOf(row)) byKey.get(key)?.delete(row);
    },
  };
}

function firstOf<Row>(rows: Iterable<Row>): readonly Row[] {
  const first: Row[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === MOST_COMPARED) break;
  }
  return first;
}
