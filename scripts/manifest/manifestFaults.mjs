import { addressFaults } from "./addressFaults.mjs";
import { baseFaults } from "./baseFaults.mjs";
import { commandFaults } from "./commandFaults.mjs";

/**
 * What is wrong with the manifest, in words; empty where nothing is. Word's own rules for an XML manifest, and ours: one
 * base address, both overrides on every text.
 *
 * @param {Document} manifest
 * @param {import("./addressFaults.mjs").Files & { functions: readonly string[] }} project
 * @returns {string[]}
 */
export function manifestFaults(manifest, project) {
  if (manifest.querySelector("parsererror") !== null || manifest.documentElement.localName !== "OfficeApp") {
    return ["not an XML manifest"];
  }
  return [...baseFaults(manifest), ...commandFaults(manifest, project.functions), ...addressFaults(manifest, project)];
}
