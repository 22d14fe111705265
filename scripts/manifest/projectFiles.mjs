import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { GUIDES } from "../help/guides.mjs";
import { pngSize } from "./pngSize.mjs";

const TOP = path.resolve(import.meta.dirname, "../..");

/** The add-in's own manifest comes first. That of the probes has no buttons. @type {readonly string[]} */
export const MANIFESTS = ["manifest.xml", "manifest-probe.xml"];

/**
 * @param {string} [file] one of MANIFESTS
 * @returns {string}
 */
export function readManifest(file = "manifest.xml") {
  return readFileSync(path.join(TOP, file), "utf8");
}

/**
 * What the manifest is checked against: the project's files and those that the build makes, and the functions that its ribbon page associates.
 *
 * @param {string} [file] one of MANIFESTS
 * @returns {import("./addressFaults.mjs").Files & { functions: readonly string[] }}
 */
export function projectFiles(file = "manifest.xml") {
  const commands = file === "manifest.xml" ? readFileSync(path.join(TOP, "src/commands/index.ts"), "utf8") : "";
  return {
    exists: (asset) => existsSync(path.join(TOP, asset)) || GUIDES.some(({ page }) => page === asset),
    imageSize: (asset) => (existsSync(path.join(TOP, asset)) ? pngSize(readFileSync(path.join(TOP, asset))) : null),
    functions: /\bstartRibbon\(\{([^}]*)\}/.exec(commands)?.[1]?.match(/\w+/g) ?? [],
  };
}
