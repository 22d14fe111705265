/**
 * What all runs of `npm run mutate` have in common; scripts/mutate says which files and tests.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutate/sample.mjs"],
  checkers: ["sample"],
  reporters: ["progress-append-only"],
  jest: { configFile: "jest.mutate.config.mjs" },
  coverageAnalysis: "perTest",
  // What is worked out when a module is loaded would need all tests.
  ignoreStatic: true,
  disableTypeChecks: true,
  concurrency: 1,
  // On a busy machine most of what takes 10 s more than the tests do is a change that nobody notices.
  timeoutMS: 60_000,
  ignorePatterns: ["dist", ".certs", ".artifacts", "test/e2e"],
  allowConsoleColors: false,
};
