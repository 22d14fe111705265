import { comparableLines, hashText } from "../block/hashText";

/** A run of lines: the first of it, and the first after it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The run of lines that has the hash (hashText), among those that begin at a line that may begin one; the first where there
 * are several, null where there is none.
 *
 * All runs are hashed at once, in the 32 lowest bits of the hash, which depend on no others (the prime is 435 and 2 to the
 * 40th); what fits there is hashed in full. FNV cannot be taken apart into hashes of single lines, but two runs whose hashes
 * agree in the lowest byte go on agreeing in it, and a character below 256 changes nothing else before the multiplication:
 * their difference is multiplied by the prime with every character, and by nothing else. So no more than 256 hashes are
 * carried along, and of every run how far it is from one of these. Only a character above 255 concerns each run by itself.
 */
export function findRun(lines: readonly string[], mayStart: (line: number) => boolean, hash: string): Run | null {
  const wanted = Number.parseInt(hash.slice(-8), 16) | 0;
  const hashes = new RunningHashes(lines.length);
  for (const [index, line] of lines.entries()) {
    const texts = comparableLines(line);
    texts.forEach((text, nth) => {
      hashes.add("\n");
      if (nth === 0 && mayStart(index)) hashes.start(index);
      hashes.add(text);
    });
    if (texts.length === 0) continue;
    const run = hashes.startsWith(wanted).map((start) => ({ start, end: index + 1 }));
    const found = run.find(({ start, end }) => hashText(lines.slice(start, end)) === hash);
    if (found !== undefined) return found;
  }
  return null;
}

const OFFSET = 0x84222325 | 0;
const PRIME = 435;
/** PRIME times this is 1, in 32 bits. */
const INVERSE = -1342794373;
const LOWEST_BYTE = 0xff;

/** The product in 32 bits. Taken out of Math once: that is looked up in the page at each use. */
const times = Math.imul;

/** The hashes of runs with different beginnings, to which the same text is added. */
class RunningHashes {
  /** One for all runs whose hashes agree in the lowest byte. */
  private readonly carried = new Int32Array(LOWEST_BYTE + 1);
  private carriedCount = 0;
  /** Of each run: where it began, which hash is carried for it, and how far it was from that one, reckoned back to the start. */
  private readonly starts: number[] = [];
  private readonly carriers: Uint8Array;
  private readonly gaps: Int32Array;
  /** PRIME to the power of the characters added so far, and its inverse. */
  private power = 1;
  private inverse = 1;

  constructor(most: number) {
    this.carriers = new Uint8Array(most);
    this.gaps = new Int32Array(most);
  }

  start(start: number): void {
    const run = this.starts.push(start) - 1;
    const known = this.carrierOf(OFFSET);
    const carrier = known === -1 ? this.carriedCount++ : known;
    if (known === -1) this.carried[carrier] = OFFSET;
    this.carriers[run] = carrier;
    this.gaps[run] = times(OFFSET - this.hashOf(carrier), this.inverse);
  }

  add(text: string): void {
    const carried = this.carried.subarray(0, this.carriedCount);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > LOWEST_BYTE) this.spread(unit);
      for (let nth = 0; nth < carried.length; nth++) carried[nth] = times((carried[nth] ?? 0) ^ unit, PRIME);
      this.power = times(this.power, PRIME);
      this.inverse = times(this.inverse, INVERSE);
    }
  }

  /** The beginnings of the runs that have the hash. */
  startsWith(wanted: number): readonly number[] {
    const carrier = this.carrierOf(wanted);
    const gap = times(wanted - this.hashOf(carrier), this.inverse);
    return this.starts.filter((_, run) => this.carriers[run] === carrier && this.gaps[run] === gap);
  }

  private carrierOf(hash: number): number {
    const lowest = hash & LOWEST_BYTE;
    return this.carried.findIndex((each, nth) => nth < this.carriedCount && (each & LOWEST_BYTE) === lowest);
  }

  private hashOf(carrier: number): number {
    return this.carried[carrier] ?? 0;
  }

  /** Reckons the gaps anew that a character above 255 changes, before it is added. */
  private spread(unit: number): void {
    for (let run = 0; run < this.starts.length; run++) {
      const hash = this.hashOf(this.carriers[run] ?? 0);
      const own = hash + times(this.gaps[run] ?? 0, this.power);
      this.gaps[run] = times((own ^ unit) - (hash ^ unit), this.inverse);
    }
  }
}
