import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { askSsb } from "./figures/askSsb.mjs";
import { checkFigures } from "./figures/checkFigures.mjs";
import { makeFiles } from "./figures/makeFiles.mjs";
import { readAnswers } from "./figures/readAnswers.mjs";

/**
 * `npm run figures` makes the snapshot of Statistics Norway's figures in assets/figures anew, once a year, on a machine that
 * reaches data.ssb.no. `-- --from <folder>` takes recorded answers in place of that: json-stat2 of 07459 and 14746 and Klass's
 * lists, or the short form of them. `--save <folder>` keeps what Statistics Norway answered. Nothing is written where the
 * figures do not hold.
 */
const { values } = parseArgs({
  options: { from: { type: "string" }, save: { type: "string" }, to: { type: "string", default: "assets/figures" } },
});

const borders = /** @type {import("./figures/checkFigures.mjs").Borders} */ (
  parsed(path.join(import.meta.dirname, "figures/formerNames.json"))
);
const given = values.from === undefined ? await asked() : recorded(values.from);
const answers = readAnswers(given);
const faults = checkFigures(answers, borders);
if (faults.length > 0) {
  console.error(faults.slice(0, 40).join("\n"));
  console.error(`${faults.length} faults: nothing is written.`);
  process.exit(1);
}
for (const [name, text] of makeFiles(answers, borders)) writeFileSync(path.join(values.to, name), text);
const projected = answers.municipalities.filter(({ nr }) => answers.projection.values[nr] !== undefined).length;
console.log(`${answers.municipalities.length} municipalities, ${projected} of them with a projection, in ${values.to}`);

async function asked() {
  const all = await askSsb(`${new Date().getFullYear()}-01-01`);
  if (values.save !== undefined) {
    mkdirSync(values.save, { recursive: true });
    for (const [index, each] of all.entries())
      writeFileSync(path.join(values.save, `${index + 1}.json`), JSON.stringify(each));
  }
  return all;
}

/** @param {string} folder */
function recorded(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => parsed(path.join(folder, name)));
}

/**
 * @param {string} file
 * @returns {object}
 */
function parsed(file) {
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(file, "utf8"));
  return /** @type {object} */ (content);
}
