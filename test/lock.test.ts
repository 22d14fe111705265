import { readFileSync } from "node:fs";
import path from "node:path";
import { lockFaults } from "../scripts/lockFaults.mjs";
import { packageFaults } from "../scripts/packageFaults.mjs";

type Packages = Parameters<typeof lockFaults>[0] & Parameters<typeof packageFaults>[0];

const read = (name: string): unknown => JSON.parse(readFileSync(path.resolve(__dirname, "..", name), "utf8"));
const { packages } = read("package-lock.json") as { readonly packages: Packages };
const { allowScripts } = read("package.json") as { readonly allowScripts: Readonly<Record<string, boolean>> };

test("the lock file has every platform's packages, all from the public registry", () => {
  expect(lockFaults(packages)).toEqual([]);
});

test("a platform's package that the lock lacks is found", () => {
  const lacking = Object.entries(packages).filter(([place]) => place !== "node_modules/@swc/core-win32-x64-msvc");
  expect(lockFaults(Object.fromEntries(lacking))).toEqual([
    "node_modules/@swc/core names @swc/core-win32-x64-msvc, which is not in the lock",
  ]);
});

test("a platform's package may stand in the package's own folder", () => {
  const nested = { "node_modules/a": { optionalDependencies: { b: "1" } }, "node_modules/a/node_modules/b": {} };
  expect(lockFaults(nested)).toEqual([]);
});

test("a package from another registry is found", () => {
  const mirrored = { "node_modules/a": { resolved: "https://mirror.example/a.tgz" } };
  expect(lockFaults(mirrored)).toEqual(["node_modules/a comes from https://mirror.example/a.tgz"]);
});

test("no package runs a script when it is installed, has a licence that nobody has looked at, or lacks its hash", () => {
  expect(packageFaults(packages, allowScripts)).toEqual([]);
});

test.each([
  ["runs a script", { hasInstallScript: true }, "runs a script"],
  ["has a licence that binds us", { license: "AGPL-3.0-only" }, "has the licence AGPL-3.0-only"],
  ["says nothing of a licence", { license: undefined }, "has the licence none"],
  ["is shipped, and may only be used", { license: "MPL-2.0" }, "has the licence MPL-2.0"],
  ["has no hash", { integrity: undefined }, "has no integrity"],
])("a package that %s is found", (_, changed, fault) => {
  const sound = { license: "MIT", integrity: "sha512-x" };
  const added = { "node_modules/b": sound, "node_modules/a/node_modules/a": { ...sound, ...changed } };
  expect(packageFaults(added as unknown as Packages, {})).toEqual([`node_modules/a/node_modules/a ${fault}`]);
});

test("a package whose script is denied, or that is only used, is let through", () => {
  const used = { license: "MPL-2.0", integrity: "sha512-x", dev: true, hasInstallScript: true };
  expect(packageFaults({ "node_modules/a": used }, { a: false })).toEqual([]);
});

test("every script that is denied is one that a package has", () => {
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(Object.keys(allowScripts).map((name) => `node_modules/${name}`)).toEqual(withScript.map(([place]) => place));
});
