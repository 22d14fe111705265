import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./findBrowser.mjs";

/**
 * Finds a browser, or installs one: through apt where we are root on Debian, else Playwright's own.
 *
 * @returns {string | null} path of the program, null where none could be had
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;

  console.log("No Chromium, Chrome or Edge found: installing one.");
  if (isRootOnDebian()) {
    run("apt-get update");
    run("apt-get install --yes --no-install-recommends chromium");
  }
  if (findBrowser() === null) run("npx playwright install chromium");
  const installed = findBrowser();
  if (installed === null) console.error(NO_BROWSER);
  return installed;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** @param {string} command */
function run(command) {
  spawnSync(command, { shell: true, stdio: "inherit" });
}

const NO_BROWSER = `
The tests in the browser need Chromium, Chrome or Edge, and none could be installed.
Install one of them (Debian, Ubuntu: "sudo apt-get install chromium"; elsewhere: https://www.google.com/chrome/),
or set BROWSER_PATH to the program of one that is not in its usual place, and run "npm test" again.
`;
