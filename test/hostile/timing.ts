const RUNS = 5;
/** Shorter is too short to be told from what the engine does besides. */
const LEAST_MICROSECONDS = 5_000;

/** How many times as much of the processor the one takes as the other, the least of some runs of each. */
export function ratioOf(one: () => unknown, other: () => unknown): number {
  const [times, others]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(timeOf(one));
    others.push(timeOf(other));
  }
  return Math.min(...times) / Math.min(...others);
}

/** What one run takes of the processor: however busy the machine is, what others get of it does not count. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    run();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= LEAST_MICROSECONDS) return (user + system) / runs;
  }
}
