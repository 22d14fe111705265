import { at } from "../at";
import type { Rows } from "../table/Rows";

/** From this share of equal cells on, two rows may be the same one. */
export const ENOUGH = 0.5;

/** Shares of up to thirty cells are told apart. */
const FINENESS = 1000;

/**
 * Which rows of two lists are the same by their texts, one to one: the most alike first, at least half of the cells that
 * are not empty. Among equals, those whose places are nearest. All texts must be comparable (normaliseText).
 */
export function matchRows(left: Rows, right: Rows): ReadonlyMap<number, number> {
  const pairs = matchEqual(left, right);
  const taken = new Set(pairs.values());
  const openLeft = left.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const openRight = right.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const size = Math.max(left.length, right.length);
  for (const candidate of candidates(left, right, openLeft, openRight)) {
    const l = Math.floor(candidate / size) % size;
    const r = candidate % size;
    if (pairs.has(l) || taken.has(r)) continue;
    pairs.set(l, r);
    taken.add(r);
  }
  return pairs;
}

/** The share of the cells, those empty in both rows apart, that are equal; 0 where all are empty. */
export function likeness<Text extends string | number>(left: readonly Text[], right: readonly Text[]): number {
  let written = 0;
  let equal = 0;
  for (let index = 0; index < left.length; index += 1) {
    const text = left[index];
    const isEqual = text === right[index];
    if (isEqual && (text === "" || text === 0)) continue;
    written += 1;
    if (isEqual) equal += 1;
  }
  return written === 0 ? 0 : equal / written;
}

/** Rows that are equal throughout, the first with the first. */
function matchEqual(left: Rows, right: Rows): Map<number, number> {
  const places = new Map<string, number[]>();
  right.forEach((row, index) => {
    const key = JSON.stringify(row);
    const same = places.get(key);
    if (same) same.push(index);
    else places.set(key, [index]);
  });
  for (const same of places.values()) same.reverse();
  const pairs = new Map<number, number>();
  left.forEach((row, index) => {
    const place = places.get(JSON.stringify(row))?.pop();
    if (place !== undefined) pairs.set(index, place);
  });
  return pairs;
}

/** How many pairs of rows are compared at most: with more, only those whose places are near. */
const MOST_PAIRS = 1_000_000;

/**
 * Pairs of open rows, the best first: each is one number, for speed, of what it lacks of likeness, its distance and its
 * two places.
 */
function candidates(left: Rows, right: Rows, openLeft: readonly number[], openRight: readonly number[]): Float64Array {
  const codes = new Map([["", 0]]);
  const ofRight = openRight.map((index) => encode(at(right, index), codes));
  const size = Math.max(left.length, right.length);
  const reach = Math.ceil(MOST_PAIRS / openLeft.length / 2);
  const pairs: number[] = [];
  openLeft.forEach((l, place) => {
    const row = encode(at(left, l), codes);
    const middle = Math.round((place * openRight.length) / openLeft.length);
    for (let index = Math.max(0, middle - reach); index < Math.min(ofRight.length, middle + reach); index += 1) {
      const share = likeness(row, at(ofRight, index));
      if (share < ENOUGH) continue;
      const r = at(openRight, index);
      pairs.push(((Math.round((1 - share) * FINENESS) * size + Math.abs(l - r)) * size + l) * size + r);
    }
  });
  return new Float64Array(pairs).sort();
}

/** A number for each text, 0 for none: faster to compare. */
function encode(row: readonly string[], codes: Map<string, number>): readonly number[] {
  return row.map((text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
}
