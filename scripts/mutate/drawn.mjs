import { createHash } from "node:crypto";

/** @typedef {import("@stryker-mutator/api/core").Mutant} StrykerMutant */

/**
 * What tells one mutant from all others, over several runs. Results count lines and columns from 1.
 *
 * @param {StrykerMutant} mutant
 */
export function keyOf({ fileName, mutatorName, replacement, location: { start, end } }) {
  const file = fileName.slice(fileName.lastIndexOf("src/"));
  return JSON.stringify([file, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/**
 * Whether a mutant is in the sample: the same ones each time, as long as their file is the same.
 *
 * @param {string} key
 * @param {number} share 0 to 1
 */
export function isDrawn(key, share) {
  return createHash("sha256").update(key).digest().readUInt32BE(0) < share * 2 ** 32;
}
