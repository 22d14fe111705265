import { normaliseText } from "../text/normaliseText";

/** The offset basis of 64 bits in two halves. */
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };

/** The prime is 2 to the 40th and this. */
const PRIME_LOW = 0x1b3;

const HALF = 2 ** 32;

/** A line as it is compared: normalised, a line break inside it begins a new one, and empty lines do not count. */
export function comparableLines(line: string): readonly string[] {
  return line
    .split(/[\r\n\v]+/)
    .map(normaliseText)
    .filter(Boolean);
}

/**
 * A fingerprint of lines of text, 16 hexadecimal digits, by which we see whether someone has edited what we wrote.
 * FNV-1a, 64 bits, over the UTF-16 code units of the normalised lines; a line break inside a line begins a new one, and
 * empty lines do not count.
 */
export function hashText(lines: readonly string[]): string {
  const text = lines.flatMap(comparableLines).join("\n");
  let { high, low } = OFFSET;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / HALF) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}
