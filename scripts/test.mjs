import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./ensureBrowser.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const JEST = ".artifacts/jest.json";
const PLAYWRIGHT = ".artifacts/playwright.json";

mkdirSync(".artifacts", { recursive: true });
for (const file of [JEST, PLAYWRIGHT]) rmSync(file, { force: true });

const failures = [
  // Each keeps one core busy.
  ...(await Promise.all([
    runBeside("types", "npm run --silent types"),
    runBeside("lint", "npm run --silent lint"),
    runBeside("format", "npm run --silent format:check"),
  ])),
  run("Jest", `npm run --silent unit -- --json --outputFile=${JEST}`),
  ensureBrowser() === null ? "Playwright" : run("Playwright", "npm run --silent e2e"),
].filter((failure) => failure !== null);

const counts = [count(JEST, jestCount), count(PLAYWRIGHT, playwrightCount)];
const total = { passed: sum(counts.map(({ passed }) => passed)), failed: sum(counts.map(({ failed }) => failed)) };

if (failures.length > 0) console.error(`\nFailed: ${failures.join(", ")}`);
for (const each of notRun()) console.log(`Not run: ${each}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 || total.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {string} command
 * @returns {string | null} the name, where it failed
 */
function run(name, command) {
  console.log(`\n— ${name}`);
  return spawnSync(command, { shell: true, stdio: "inherit" }).status === 0 ? null : name;
}

/**
 * The same, beside others: what it says stands together.
 *
 * @param {string} name
 * @param {string} command
 * @returns {Promise<string | null>} the name, where it failed
 */
function runBeside(name, command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        said += text;
      });
    child.on("close", (code) => {
      console.log(`\n— ${name}\n${said}`);
      resolve(code === 0 ? null : name);
    });
  });
}

/**
 * A run that left no report has failed as a whole, and counts as one failure.
 *
 * @param {string} file
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function count(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Count}
 */
function jestCount(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} report
 * @returns {Count}
 */
function playwrightCount({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * @typedef {{ status: string, annotations: { description?: string }[] }} Run
 * @typedef {{ suites?: Suite[], specs?: { title: string, tests: Run[] }[] }} Suite
 */

/**
 * What Playwright has left out, and why: a test that is not run is not counted.
 *
 * @returns {string[]}
 */
function notRun() {
  if (!existsSync(PLAYWRIGHT)) return [];
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(PLAYWRIGHT, "utf8"));
  return skippedIn(/** @type {Suite} */ (report));
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "skipped")
      .map(({ annotations }) => `${title} (${annotations.at(-1)?.description ?? "skipped"})`),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
