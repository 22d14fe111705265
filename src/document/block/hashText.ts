import { normaliseText } from "../text/normaliseText";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

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
  return add(OFFSET, lines.flatMap(comparableLines).join("\n")).toString(16).padStart(16, "0");
}

function add(start: bigint, text: string): bigint {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return hash;
}
