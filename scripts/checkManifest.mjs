import { JSDOM } from "jsdom";
import { manifestFaults } from "./manifest/manifestFaults.mjs";
import { MANIFESTS, projectFiles, readManifest } from "./manifest/projectFiles.mjs";

const { window } = new JSDOM("");
for (const file of MANIFESTS) {
  const manifest = new window.DOMParser().parseFromString(readManifest(file), "application/xml");
  const faults = manifestFaults(manifest, projectFiles(file));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${file}: no faults` : `${file}: ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
