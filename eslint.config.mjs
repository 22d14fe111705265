import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import prettier from "eslint-config-prettier";
// @ts-expect-error -- comes without types
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { LAYERS, LAYER_NAMES } from "./scripts/layers.mjs";

const hostNames = ["Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/word/ names Word or Office: add a function there.",
}));

/**
 * One entry per layer and depth of folder: what a file there may not import. scripts/layers.mjs has the arrows.
 *
 * @type {import("eslint").Linter.Config[]}
 */
const layerRules = Object.entries(LAYERS).flatMap(([layer, allowed]) =>
  [1, 2, 3, 4].map((depth) => ({
    files: [`src/${layer}${"/*".repeat(depth)}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: LAYER_NAMES.filter((other) => other !== layer && !allowed.includes(other)).map((other) => ({
            regex: `^${"\\.\\./".repeat(depth)}${other}/`,
            message: `${layer}/ does not import ${other}/ (design: the layers).`,
          })),
        },
      ],
    },
  })),
);

/** @type {Record<string, "error">} */
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

export default defineConfig(
  globalIgnores(["dist/", "dist-aside/", ".artifacts/", ".certs/", "coverage/"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40 }],
      "max-depth": ["error", 3],
      // tsc finds undefined names, and knows which globals there are.
      "no-undef": "off",
      "no-console": "error",
      eqeqeq: "error",
      // Keys come from documents and files: what every object has by itself is none of theirs.
      "prefer-object-has-own": "error",
      "no-proto": "error",
      "guard-for-in": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrels." },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // What others wrote can be as long as a file: no expression that meets it may take its time squared.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  ...layerRules,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/word/**", "src/preview/**", "src/probe/**"],
    rules: { "no-restricted-globals": ["error", ...hostNames] },
  },
  {
    // Texts.
    files: ["src/content/**", "src/taskpane/strings/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/preview/**", "scripts/**", "*.{js,mjs,ts}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "fast-check",
          importNames: ["default"],
          message: "test/seeded has it with the same values in every run.",
        },
      ],
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  { files: ["test/seeded.ts"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["*.{js,mjs,ts}"],
    rules: { "no-restricted-syntax": "off" },
  },
  // eslint-plugin-jsx-a11y comes without types.
  { files: ["eslint.config.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
