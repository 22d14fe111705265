/** @type {import("jest").Config} */
export default {
  testEnvironment: "<rootDir>/test/jsdomEnvironment.mjs",
  testEnvironmentOptions: { url: `https://localhost/?owner=${process.env.OWNER ?? "control"}` },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  extensionsToTreatAsEsm: [],
  // Left to itself, Jest keeps one core free: on two that is half of the time.
  maxWorkers: "100%",
  // A busy machine takes its time; how fast something is, is measured by test/bench.
  testTimeout: 60_000,
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
  transformIgnorePatterns: ["/node_modules/(?!.*(strip-bom|uuid|intl-messageformat|@formatjs|@xarsh|hucre)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.ts" },
};
