import { JSDOM } from "jsdom";
import { manifestFaults } from "./manifest/manifestFaults.mjs";
import { projectFiles, readManifest } from "./manifest/projectFiles.mjs";

const { window } = new JSDOM("");
const manifest = new window.DOMParser().parseFromString(readManifest(), "application/xml");
const faults = manifestFaults(manifest, projectFiles());

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "manifest.xml: no faults" : `manifest.xml: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
