/** Heights as near to the wished ones as they can be without lying closer to each other than `apart`, from the first to the last of the range. */
export function spreadApart(
  wished: readonly number[],
  apart: number,
  [first, last]: readonly [number, number],
): readonly number[] {
  const order = wished.map((_, at) => at).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const heights = [...wished];
  let above = first - apart;
  for (const at of order) above = heights[at] = Math.max(wished[at] ?? 0, above + apart);
  let below = last + apart;
  for (const at of order.reverse()) below = heights[at] = Math.min(heights[at] ?? 0, below - apart);
  return heights;
}
