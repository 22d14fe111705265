import { normaliseText } from "../text/normaliseText";
import { matchRows } from "./matchRows";
import type { Rows } from "./Rows";

/**
 * For each row of `to` the row of `from` that it was, null for a new one, where nobody has kept count: the header is the
 * header, then rows with the same first cell where that tells rows apart, then rows of which half of the texts are equal.
 */
export function rowOrigins(from: Rows, to: Rows): readonly (number | null)[] {
  if (from.length === 0 || to.length === 0) return to.map(() => null);
  const [before, after] = [comparable(from), comparable(to)];
  const places = placesByName(before);
  const pairs = new Map<number, number>();
  for (const [name, index] of placesByName(after)) {
    const place = places.get(name) ?? null;
    if (index !== null && place !== null) pairs.set(index, place);
  }
  const taken = new Set(pairs.values());
  const openTo = after.flatMap((row, index) => (pairs.has(index) ? [] : [{ row, index }]));
  const openFrom = before.flatMap((row, index) => (taken.has(index) ? [] : [{ row, index }]));
  const texts = (rows: readonly { readonly row: readonly string[] }[]): Rows => rows.map(({ row }) => row);
  for (const [left, right] of matchRows(texts(openTo), texts(openFrom))) {
    pairs.set(openTo[left]?.index ?? 0, openFrom[right]?.index ?? 0);
  }
  return [0, ...after.map((_, index) => (pairs.has(index) ? (pairs.get(index) ?? 0) + 1 : null))];
}

function comparable(rows: Rows): Rows {
  return rows.slice(1).map((row) => row.map(normaliseText));
}

/** Places of the rows by their first cells; null where several have the same. */
function placesByName(rows: Rows): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  rows.forEach(([name = ""], index) => {
    if (name !== "") places.set(name, places.has(name) ? null : index);
  });
  return places;
}
