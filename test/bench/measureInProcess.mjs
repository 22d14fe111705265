import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import tests from "../../jest.config.mjs";

/**
 * @typedef {{ openMs: number, scanMs: number, insertMs: number, readBackMs: number }} Times
 * @typedef {{
 *   roundTrips: Record<string, number>,
 *   scanBytesPerParagraph: Record<string, number>,
 *   scale: Record<string, Times>,
 *   markedScale: Record<string, Times>,
 *   looseMs: Record<string, number>,
 *   mergeMs: Record<string, number>,
 *   units: Record<string, import("./timeUnits").UnitsCost>,
 *   template: import("../../src/document/Outline").Outline,
 * }} InProcess
 */

/** Jest as the tests have it, for the files that `npm test` does not run. */
const CONFIG = {
  .../** @type {object} */ (tests.projects?.[0]),
  rootDir: path.resolve(import.meta.dirname, "../.."),
  roots: ["<rootDir>/test/bench"],
  testMatch: ["**/*.bench.ts"],
  testTimeout: 600_000,
};

/**
 * Runs measureInProcess.bench.ts under Jest, whose report goes to stderr.
 *
 * @returns {Promise<InProcess>}
 */
export async function measureInProcess() {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const report = path.join(folder, "report.json");
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  try {
    const child = spawn(process.execPath, [jest, "--config", JSON.stringify(CONFIG), "--runInBand"], {
      env: { ...process.env, BENCH_REPORT: report },
      stdio: ["ignore", process.stderr, process.stderr],
    });
    /** @type {number | null} */
    const code = await new Promise((resolve) => child.once("close", resolve));
    if (code !== 0) throw new Error("The measurements in process failed");
    /** @type {unknown} */
    const measured = JSON.parse(readFileSync(report, "utf8"));
    return /** @type {InProcess} */ (measured);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
