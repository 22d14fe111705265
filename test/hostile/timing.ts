const RUNS = 5;

/** How many times as long the one takes as the other, the best of some runs of each: a busy machine slows both. */
export function ratioOf(one: () => unknown, other: () => unknown): number {
  const [times, others]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(timeOf(one));
    others.push(timeOf(other));
  }
  return Math.min(...times) / Math.min(...others);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
