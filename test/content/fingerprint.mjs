import { createHash } from "node:crypto";

/** How many words in a row are one too many to share with a source. */
export const WINDOW = 9;

/** How many bytes of its hash stand for a window. */
export const HASH_BYTES = 6;

/**
 * The words of a text, in small letters: letters and digits only, words hyphenated at the end of a line put together.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const joined = text.normalize("NFC").replace(/\u00AD|(?<=\p{L})-[ \t]*\r?\n\s*(?=\p{Ll})|-(?=\p{L})/gu, "");
  return joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The runs of nine words in a text, each with its hash in base64url.
 *
 * @param {string} text
 * @returns {{ words: string, hash: string }[]}
 */
export function windowsOf(text) {
  const words = wordsOf(text);
  return words.slice(WINDOW - 1).map((_, start) => {
    const run = words.slice(start, start + WINDOW).join(" ");
    const hash = createHash("sha256").update(run).digest().subarray(0, HASH_BYTES);
    return { words: run, hash: hash.toString("base64url") };
  });
}
