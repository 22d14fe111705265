import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import tests from "../../jest.config.mjs";

/** `npm run figures:live`: asks Statistics Norway with the pane's own client, on a machine that reaches data.ssb.no. */
const CONFIG = {
  .../** @type {object} */ (tests.projects?.[0]),
  rootDir: path.resolve(import.meta.dirname, "../.."),
  roots: ["<rootDir>/test/ssb"],
  testMatch: ["**/*.live.ts"],
};

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(process.execPath, [jest, "--config", JSON.stringify(CONFIG)], { stdio: "inherit" });
process.exitCode = status ?? 1;
