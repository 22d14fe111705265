import base from "./jest.config.mjs";

const [controls] = base.projects ?? [];
if (typeof controls !== "object") throw new Error("jest.config.mjs has no projects");

/**
 * Jest as Stryker runs it: the tests that TESTS names, globs below test/.
 *
 * @type {import("jest").Config}
 */
export default {
  ...controls,
  // Stryker puts itself around the environment, and does not know what <rootDir> is.
  testEnvironment: `${import.meta.dirname}/test/jsdomEnvironment.mjs`,
  testTimeout: 15_000,
  // Jest finds the tests of a file only where all files in between are in its roots.
  roots: ["<rootDir>/test", "<rootDir>/src"],
  setupFiles: ["<rootDir>/test/workerInProcess.ts", "<rootDir>/scripts/mutate/sameExamples.ts"],
  testMatch: (process.env["TESTS"] ?? "").split(" ").map((each) => `<rootDir>/test/${each}`),
};
