import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { anchorOf } from "./anchors.mjs";

/**
 * Checks the links of the documents, of which the help pages are made, and those that the pane's texts have: files and headings
 * that they lead to must be there, or it ends with 1. Addresses on the web are asked for with `--web`; without a network they are
 * listed as not checked.
 */

const ROOT = path.resolve(import.meta.dirname, "..");
const FILES = [
  "README.md",
  "CHANGELOG.md",
  "test/WORD.md",
  ...readdirSync(path.join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** @type {string[]} */
const broken = [];
/** @type {Set<string>} */
const addresses = new Set();
for (const file of FILES) checkFile(file);
for (const each of addressesOfContent()) addresses.add(each);
const unchecked = process.argv.includes("--web") ? await askAll([...addresses]) : [...addresses];
for (const each of broken) console.log(`broken: ${each}`);
for (const each of unchecked.sort()) console.log(`not checked here: ${each}`);
console.log(`${FILES.length} documents and the pane, ${broken.length} broken links, ${unchecked.length} not checked`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** @param {string} file */
function checkFile(file) {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  for (const [, target = ""] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^https?:/.test(target)) addresses.add(target);
    else if (!leadsSomewhere(file, target)) broken.push(`${file}: ${target}`);
  }
}

/** What the method's texts and sources lead to: whole addresses, and KS's pages by their names. */
function addressesOfContent() {
  const folder = path.join(ROOT, "src/content");
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");
  const [, base = ""] = /const BASE =\s*"(https:[^"]+)"/.exec(text) ?? [];
  const pages = [...text.matchAll(/\bksPage\("([^"]+)"\)/g)].map(([, page]) => `${base}${page}/`);
  return [...[...text.matchAll(/"(https:\/\/[^"\s]+)"/g)].map(([, address = ""]) => address), ...pages];
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
