import { at } from "../at";
import { matchRows } from "./matchRows";
import { comparable, NUMBER_COLUMN, type PlacedTable } from "../table/PlacedTable";
import { rowNumber } from "./rowNumber";
import { uniquePlaces } from "./uniquePlaces";

/**
 * Which rows of two tables are compared to find out which columns are the same: those of the same number, else those
 * alike in the columns that are known, else those in the same place.
 */
export function pairRows(left: PlacedTable, right: PlacedTable): readonly (readonly [number, number])[] {
  const pairs = pairNumbers(left, right);
  const taken = new Set(pairs.values());
  const openLeft = left.rows.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const openRight = right.rows.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const shared = left.columns.filter((column) => column !== NUMBER_COLUMN && right.columns.includes(column));
  const texts = (table: PlacedTable, open: readonly number[]) =>
    comparable(
      open.map((index) => at(table.rows, index)),
      shared,
    );
  for (const [l, r] of matchRows(texts(left, openLeft), texts(right, openRight))) {
    pairs.set(at(openLeft, l), at(openRight, r));
    taken.add(at(openRight, r));
  }
  for (const index of openLeft) if (!pairs.has(index) && !taken.has(index)) pairs.set(index, index);
  return [...pairs].filter(([, r]) => r < right.rows.length);
}

/** Rows whose number no other row of their table has. */
function pairNumbers(left: PlacedTable, right: PlacedTable): Map<number, number> {
  const places = placesByNumber(right);
  return new Map(
    [...placesByNumber(left)].flatMap(([nr, place]) => {
      const other = places.get(nr);
      return other === undefined ? [] : [[place, other] as const];
    }),
  );
}

function placesByNumber({ rows }: PlacedTable): ReadonlyMap<string, number> {
  return uniquePlaces(rows.map((row) => rowNumber(row[NUMBER_COLUMN] ?? "")));
}
