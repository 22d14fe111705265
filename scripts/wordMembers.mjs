import { writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { LACKING } from "../test/preview/conformance/lackingMembers.mjs";
import { ofSets, readDeclarations, SETS } from "./word/declarations.mjs";
import { hostMembers } from "./word/hostMembers.mjs";
import { memberTable } from "./word/memberTable.mjs";
import { usedMembers } from "./word/usedMembers.mjs";

/**
 * `npm run word:members` prints which members of Word's API the add-in uses and the host has; with `--json` as one object.
 * Exits with 1 where the add-in uses one that the host lacks. `-- --write` writes what the declarations say of them for
 * the tests.
 */

const ROOT = path.resolve(import.meta.dirname, "..");
const FACTS = path.join(ROOT, "test/preview/conformance/declarations.json");

const facts = readDeclarations();
const host = hostMembers(ROOT);
const { used, unread } = usedMembers(ROOT);
const table = memberTable(facts, used, host);
const later = table.members.filter(({ set }) => !SETS.includes(set));
const threads = LACKING.map(({ thread, member, says }) => `#${thread} ${member}: ${says}`);

if (process.argv.includes("--write")) await writeFacts();
if (process.argv.includes("--json")) console.log(JSON.stringify({ ...table, later, unread, threads }));
else print();
process.exitCode = table.missing.length > 0 ? 1 : 0;

async function writeFacts() {
  const kept = ofSets(
    facts,
    later.map(({ member }) => member),
  );
  const lines = Object.entries(kept).map(([name, fact]) => `${JSON.stringify(name)}: ${JSON.stringify(fact)}`);
  const options = { ...(await resolveConfig(FACTS)), filepath: FACTS };
  writeFileSync(FACTS, await format(`{\n${lines.join(",\n")}\n}\n`, options));
  console.error(`${path.relative(ROOT, FACTS)}: ${lines.length} members`);
}

function print() {
  console.table(table.members);
  console.table(table.sets);
  list(
    "Of later sets, in the add-in or the host",
    later.map(({ member, set }) => `${member} (${set})`),
  );
  list("Loads whose properties cannot be told", unread);
  list("In the host's classes, but not in Word's", table.unknown);
  list("Threads about members that the host lacks", threads);
  list("Used by the add-in and not in the host", table.missing);
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function list(title, lines) {
  console.log(`\n${title}: ${lines.length === 0 ? "none" : ""}`);
  for (const line of lines) console.log(`  ${line}`);
}
