/** @type {import("jest").Config} */
export default {
  testEnvironment: "jsdom",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
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
  transformIgnorePatterns: ["/node_modules/(?!.*(strip-bom|uuid|intl-messageformat|@formatjs|@xarsh|hucre)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.ts" },
};
