// `npm run mutate -- GROUP...` changes one thing at a time in a group of files, and tells which changes no test notices.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { keyOf } from "./mutate/drawn.mjs";
import { GROUPS } from "./mutate/groups.mjs";
import { isLiving, report } from "./mutate/report.mjs";
import { staleGlobs } from "./mutate/staleGlobs.mjs";

/** @typedef {import("@stryker-mutator/api/core").MutantResult} MutantResult */

const FOLDER = path.resolve(".artifacts/mutate");

const OPTIONS = `Groups: ${Object.keys(GROUPS).join(", ")}.
--near: without the wide tests, which are for what the near ones let live.
--share=0.1: that much of all mutants, and not what the group says.
--again: what lived the last time, and nothing else.`;

const names = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const groups = names.flatMap((name) => (GROUPS[name] === undefined ? [] : [{ name, group: GROUPS[name] }]));
if (names.length === 0 || groups.length < names.length) {
  console.log(OPTIONS);
  process.exit(1);
}

const stale = groups.flatMap(({ group }) => staleGlobs(group));
if (stale.length > 0) {
  console.log(`scripts/mutate/groups.mjs names what is not there:\n${stale.join("\n")}`);
  process.exit(1);
}

const share = process.argv.find((each) => each.startsWith("--share="))?.slice("--share=".length);

mkdirSync(FOLDER, { recursive: true });
// Property tests take fewer examples: each is run for each mutant.
process.env["RUNS"] ??= "30";
for (const { name, group } of groups) {
  const drawn = share === undefined ? group : { ...group, share: Number(share) };
  const results = await mutate(drawn, process.argv.includes("--again") ? livedBefore(name) : null);
  const text = report(results);
  writeFileSync(path.join(FOLDER, `${name}.txt`), `${text}\n`);
  writeFileSync(path.join(FOLDER, `${name}.json`), JSON.stringify(results.filter(isLiving).map(keyOf)));
  console.log(`\n${name}\n\n${text}`);
}

/** @param {string} name */
function livedBefore(name) {
  /** @type {unknown} */
  const keys = JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), "utf8"));
  return /** @type {readonly string[]} */ (keys);
}

/**
 * The near tests first, then the wide ones for what they let live.
 *
 * @param {import("./mutate/groups.mjs").Group} group
 * @param {readonly string[] | null} again
 */
async function mutate({ files, near, wide, share }, again) {
  const all = await run(files, near, again === null ? { share } : { only: again });
  // What no test runs is known of all mutants, drawn or not.
  const drawn = all.filter((mutant) => again?.includes(keyOf(mutant)) ?? true);
  const living = drawn.filter(isLiving);
  if (process.argv.includes("--near") || living.length === 0) return drawn;
  const alone = [...new Set(living.map(({ fileName }) => path.relative(process.cwd(), fileName)))];
  const wider = await run(alone, wide, { only: living.map(keyOf) });
  const killed = new Map(wider.filter((mutant) => !isLiving(mutant)).map((mutant) => [keyOf(mutant), mutant]));
  return drawn.map((mutant) => killed.get(keyOf(mutant)) ?? mutant);
}

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} tests
 * @param {{ share: number } | { only: readonly string[] }} draw
 */
async function run(files, tests, draw) {
  const folder = path.join(FOLDER, String(process.pid));
  mkdirSync(folder, { recursive: true });
  process.env["DRAW"] = path.join(folder, "draw.json");
  process.env["TESTS"] = tests.join(" ");
  writeFileSync(process.env["DRAW"], JSON.stringify(draw));
  try {
    const stryker = new Stryker({ mutate: [...files], tempDirName: path.join(folder, "stryker") });
    const results = await stryker.runMutationTest();
    return results.filter(({ status }) => status !== "CompileError" && status !== "Ignored");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
