/**
 * Hands out ids that nothing has yet, the smallest first: so they stay within the 32 bits that Word takes, also where a file
 * has one near the end of them.
 */
export class FreeIds {
  private readonly used: ReadonlySet<number>;
  private last: number;

  constructor(used: Iterable<number>, first = 1) {
    this.used = new Set(used);
    this.last = first - 1;
  }

  next(): number {
    do this.last += 1;
    while (this.used.has(this.last));
    return this.last;
  }
}
