/** What every run of the tests has in common. */
const shared = {
  testEnvironment: "<rootDir>/test/jsdomEnvironment.mjs",
  setupFiles: ["<rootDir>/test/workerInProcess.ts"],
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  extensionsToTreatAsEsm: [],
  transform: {
    "\\.m?[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!.*(marked|strip-bom|uuid|intl-messageformat|@formatjs|@xarsh|hucre)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.ts" },
};

/**
 * The pane's address in a run: it says what holds blocks together, whatever the platform.
 *
 * @param {string} owner
 */
const address = (owner) => ({ url: `https://localhost/?owner=${owner}` });

/** @type {import("jest").Config} */
export default {
  // Left to itself, Jest keeps one core free: on two that is half of the time.
  maxWorkers: "100%",
  // A busy machine takes its time; how fast something is, is measured by test/bench.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "controls",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testEnvironmentOptions: address("control"),
    },
    {
      ...shared,
      displayName: "bookmarks",
      testMatch: ["<rootDir>/test/actions/**/*.test.ts"],
      testEnvironmentOptions: address("bookmark"),
    },
  ],
};
