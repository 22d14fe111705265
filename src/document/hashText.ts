import { normaliseText } from "./normaliseText";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** The lines as they are compared: normalised, a line break inside a line begins a new one, and empty lines do not count. */
function comparable(line: string): readonly string[] {
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
  return hashLines(lines).at(-1) ?? written(OFFSET);
}

/** hashText of the first line, of the first two, and so on. */
export function hashLines(lines: readonly string[]): readonly string[] {
  let hash = OFFSET;
  let isFirst = true;
  return lines.map((line) => {
    for (const text of comparable(line)) {
      hash = add(hash, isFirst ? text : `\n${text}`);
      isFirst = false;
    }
    return written(hash);
  });
}

function add(start: bigint, text: string): bigint {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return hash;
}

function written(hash: bigint): string {
  return hash.toString(16).padStart(16, "0");
}
