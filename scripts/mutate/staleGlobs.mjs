import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * The globs of a group that name no file: its files have moved, and would not be mutated, or its tests, and would not notice.
 * Each name in braces is one of its own.
 *
 * @param {import("./groups.mjs").Group} group
 */
export function staleGlobs({ files, near, wide }) {
  const names = ["src", "test"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
      [folder, ...file.split(path.sep)].join("/"),
    ),
  );
  const globs = [...files.map((glob) => glob.replace(/^!/, "")), ...[...near, ...wide].map((glob) => `test/${glob}`)];
  return globs.flatMap(expand).filter((glob) => !names.some((name) => path.matchesGlob(name, glob)));
}

/**
 * @param {string} glob
 * @returns {readonly string[]}
 */
function expand(glob) {
  const braces = /\{([^{}]*)\}/.exec(glob);
  if (braces === null) return [glob];
  const [whole, inner = ""] = braces;
  return inner.split(",").flatMap((each) => expand(glob.replace(whole, each)));
}
