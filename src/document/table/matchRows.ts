import { at } from "../at";
import type { Rows } from "./Rows";

/** From this share of equal cells on, two rows may be the same one. */
export const ENOUGH = 0.5;

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/**
 * Which rows of two lists are the same by their texts, one to one: the most alike first, at least half of the cells that
 * are not empty. Among equals, those whose places are nearest. All texts must be comparable (normaliseText).
 */
export function matchRows(left: Rows, right: Rows): ReadonlyMap<number, number> {
  const pairs = matchEqual(left, right);
  const taken = new Set(pairs.values());
  const openLeft = left.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const openRight = right.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  for (const { left: l, right: r } of candidates(left, right, openLeft, openRight)) {
    if (pairs.has(l) || taken.has(r)) continue;
    pairs.set(l, r);
    taken.add(r);
  }
  return pairs;
}

/** The share of the cells, those empty in both rows apart, that are equal; 0 where all are empty. */
export function likeness(left: readonly string[], right: readonly string[]): number {
  let written = 0;
  let equal = 0;
  left.forEach((text, index) => {
    if (text === "" && right[index] === "") return;
    written += 1;
    if (text === right[index]) equal += 1;
  });
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

function candidates(left: Rows, right: Rows, openLeft: readonly number[], openRight: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const l of openLeft) {
    for (const r of openRight) {
      const share = likeness(at(left, l), at(right, r));
      if (share >= ENOUGH) found.push({ left: l, right: r, likeness: share });
    }
  }
  const distance = (each: Candidate): number => Math.abs(each.left - each.right);
  return found.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b) || a.left - b.left);
}
