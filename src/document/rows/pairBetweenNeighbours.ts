/**
 * Pairs what has no key in two lists by its place: stretches without keys that stand between the same two keys, and are
 * of the same length. Keys that only one list has count as none.
 */
export function pairBetweenNeighbours(
  left: readonly (string | null)[],
  right: readonly (string | null)[],
): readonly (readonly [number, number])[] {
  const stretches = stretchesOf(right, new Set(left));
  return [...stretchesOf(left, new Set(right))].flatMap(([place, stretch]) => {
    const other = stretches.get(place);
    if (other?.length !== stretch.length) return [];
    return stretch.map((index, step) => [index, other[step] ?? 0] as const);
  });
}

/** Indexes of what has no shared key, by the shared keys on both sides. */
function stretchesOf(
  keys: readonly (string | null)[],
  shared: ReadonlySet<string | null>,
): ReadonlyMap<string, readonly number[]> {
  const stretches = new Map<string, readonly number[]>();
  let before: string | null = null;
  let stretch: number[] = [];
  for (const [index, key] of [...keys, undefined].entries()) {
    if (key === null || (key !== undefined && !shared.has(key))) {
      stretch.push(index);
      continue;
    }
    if (stretch.length > 0) stretches.set(JSON.stringify([before, key ?? null]), stretch);
    before = key ?? null;
    stretch = [];
  }
  return stretches;
}
