import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Its package has no text, and its repository names the MIT licence: https://github.com/microsoft/fluentui-system-icons. */
const TEXT_OF_OURS = new Map([["@fluentui/react-icons", "licence-react-icons.txt"]]);

/** Of two licences the one that we use a package under. */
const CHOSEN = new Map([["jszip", "MIT"]]);

/**
 * The licences of all packages that files come from, with their texts. license-webpack-plugin was tried: it leaves out
 * packages that webpack has joined with others.
 *
 * @param {Iterable<string>} files
 * @returns {string}
 */
export function licences(files) {
  const folders = new Set([...files].filter((file) => file.includes("node_modules")).map(packageFolder));
  const packages = [...folders].map(licence).sort((a, b) => (a.title < b.title ? -1 : 1));
  return packages.map(({ title, text }) => `${title}\n\n${text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

/**
 * @param {string} file
 * @returns {string}
 */
function packageFolder(file) {
  const folder = path.dirname(file);
  const description = path.join(folder, "package.json");
  return existsSync(description) && "version" in read(description) ? folder : packageFolder(folder);
}

/**
 * Throws where a package has no licence, or none with a text.
 *
 * @param {string} folder
 */
function licence(folder) {
  const { name, version, license } = read(path.join(folder, "package.json"));
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const ours = TEXT_OF_OURS.get(name);
  const file = own ? path.join(folder, own) : ours && path.join(import.meta.dirname, ours);
  if (!file || !license) throw new Error(`${name} comes without a licence`);
  return { title: `${name} ${version}: ${CHOSEN.get(name) ?? license}`, text: readFileSync(file, "utf8") };
}

/** @param {string} file */
function read(file) {
  /** @type {unknown} */
  const description = JSON.parse(readFileSync(file, "utf8"));
  return /** @type {{ name: string, version: string, license?: string }} */ (description);
}
