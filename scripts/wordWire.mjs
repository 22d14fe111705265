import { existsSync, readFileSync } from "node:fs";
import { compareWire } from "./word/compareWire.mjs";
import { readDeclarations } from "./word/declarations.mjs";

/**
 * `npm run word:wire -- <file>` compares what the members that src/preview/client adds to the client library send with
 * what those of a saved copy of the CDN's library do: https://appsforoffice.microsoft.com/lib/1/hosted/word-web-16.00.js
 */

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(
    "Which file? Save https://appsforoffice.microsoft.com/lib/1/hosted/word-web-16.00.js and name it here.",
  );
  process.exitCode = 2;
} else {
  const { same, differences } = await compareWire(readFileSync(file, "utf8"), readDeclarations());
  for (const difference of differences) console.error(difference);
  console.log(`${file}: ${same} members are the same, ${differences.length} are not`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
