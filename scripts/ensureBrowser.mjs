import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./findBrowser.mjs";

/**
 * Finds a browser, or installs one: through apt where we are root on Debian, else Playwright's own. With apt come the web
 * server and the other engines that the deployed folder is tried with; elsewhere those tests say that they are not run.
 *
 * @returns {string | null} path of the program, null where none could be had
 */
export function ensureBrowser() {
  const isDebian = isRootOnDebian();
  const missing = isDebian ? OTHERS.filter(({ program }) => !existsSync(program)).map(({ name }) => name) : [];
  const found = findBrowser();
  if (found === null) console.log("No Chromium, Chrome or Edge found: installing one.");
  const wanted = [...(found === null && isDebian ? ["chromium"] : []), ...missing];
  if (wanted.length > 0) run("apt-get update -qq");
  // Each by itself: one that cannot be had keeps none of the others away.
  for (const name of wanted) run(`apt-get install --yes -qq --no-install-recommends ${name}`);
  if (found !== null) return found;
  if (findBrowser() === null) run("npx playwright install chromium");
  const installed = findBrowser();
  if (installed === null) console.error(NO_BROWSER);
  return installed;
}

/** Programs that test/e2e/deployed.spec.ts runs, with their packages. */
const OTHERS = [
  { program: "/usr/sbin/nginx", name: "nginx-light" },
  { program: "/usr/bin/firefox-esr", name: "firefox-esr" },
  { program: "/usr/bin/WebKitWebDriver", name: "webkit2gtk-driver" },
  { program: "/usr/bin/xvfb-run", name: "xvfb xauth" },
];

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
