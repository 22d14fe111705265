import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "./pngSize.mjs";

const TOP = path.resolve(import.meta.dirname, "../..");

/** @returns {string} */
export function readManifest() {
  return readFileSync(path.join(TOP, "manifest.xml"), "utf8");
}

/**
 * What the manifest is checked against: the project's files, and the functions that its ribbon page associates.
 *
 * @returns {import("./addressFaults.mjs").Files & { functions: readonly string[] }}
 */
export function projectFiles() {
  const commands = readFileSync(path.join(TOP, "src/commands/index.ts"), "utf8");
  return {
    exists: (file) => existsSync(path.join(TOP, file)),
    imageSize: (file) => (existsSync(path.join(TOP, file)) ? pngSize(readFileSync(path.join(TOP, file))) : null),
    functions: /\bstartRibbon\(\{([^}]*)\}/.exec(commands)?.[1]?.match(/\w+/g) ?? [],
  };
}
