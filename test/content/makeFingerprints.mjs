import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { windowsOf } from "./fingerprint.mjs";

/**
 * node test/content/makeFingerprints.mjs <source.txt …> <inventory.json …> writes fingerprints.json anew, out of texts
 * that are not part of this project. Of an inventory, a list of items, it takes each item's text and clean text.
 */

/**
 * @type {(json: string) => { text: string, clean?: string }[]}
 */
const readItems = JSON.parse;

/** @param {string} file */
function textsOf(file) {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".json")) return [text];
  return readItems(text).flatMap((item) => (item.clean === undefined ? [item.text] : [item.text, item.clean]));
}

const hashes = process.argv
  .slice(2)
  .flatMap((file) => textsOf(file).flatMap(windowsOf))
  .map(({ hash }) => hash);
const sorted = [...new Set(hashes)].sort();
const target = path.resolve(import.meta.dirname, "fingerprints.json");
writeFileSync(target, `${JSON.stringify({ hashes: sorted.join("") }, null, 2)}\n`);
