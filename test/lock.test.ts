import { readFileSync } from "node:fs";
import path from "node:path";
import { lockFaults } from "../scripts/lockFaults.mjs";

type Packages = Parameters<typeof lockFaults>[0];

const file = readFileSync(path.resolve(__dirname, "../package-lock.json"), "utf8");
const { packages } = JSON.parse(file) as { readonly packages: Packages };

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
