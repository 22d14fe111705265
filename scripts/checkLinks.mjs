import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { anchorOf } from "./anchors.mjs";

/**
 * Checks the links of the documents: files and headings that they lead to must be there, or it ends with 1. Addresses on the web
 * are asked for with `--web`; without a network they are listed as not checked.
 */

const ROOT = path.resolve(import.meta.dirname, "..");
const FILES = [
  "README.md",
  ...readdirSync(path.join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** @type {string[]} */
const broken = [];
/** @type {Set<string>} */
const addresses = new Set();
for (const file of FILES) checkFile(file);
const unchecked = process.argv.includes("--web") ? await askAll([...addresses]) : [...addresses];
for (const each of broken) console.log(`broken: ${each}`);
for (const each of unchecked.sort()) console.log(`not checked here: ${each}`);
console.log(`${FILES.length} documents, ${broken.length} broken links, ${unchecked.length} not checked`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** @param {string} file */
function checkFile(file) {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  for (const [, target = ""] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^https?:/.test(target)) addresses.add(target);
    else if (!leadsSomewhere(file, target)) broken.push(`${file}: ${target}`);
  }
}

/**
 * @param {string} file
 * @param {string} target
 */
function leadsSomewhere(file, target) {
  const [name = "", heading] = target.split("#");
  const at = name === "" ? path.join(ROOT, file) : path.resolve(ROOT, path.dirname(file), name);
  if (!existsSync(at)) return false;
  return heading === undefined || headingsOf(readFileSync(at, "utf8")).includes(heading);
}

/** @param {string} text */
function headingsOf(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => anchorOf(title));
}

/**
 * Those that do not answer with success.
 *
 * @param {readonly string[]} all
 */
async function askAll(all) {
  const answers = await Promise.all(
    all.map(async (address) => {
      const response = await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(10_000) }).catch(() => null);
      if (response !== null && response.status === 404) broken.push(address);
      return response?.ok === true || response?.status === 404 ? [] : [address];
    }),
  );
  return answers.flat();
}
