// `npm run spell` spells the Norwegian texts of src/content; needs hunspell with nb_NO and nn_NO (Debian: hunspell-no).
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { spellTexts } from "./spellTexts.mjs";

/** @typedef {import("./spellTexts.mjs").Language} Language */

/** @type {Readonly<Record<Language, string>>} */
const DICTIONARIES = { nb: "nb_NO", nn: "nn_NO" };

const texts = spellTexts();
const faults = /** @type {Language[]} */ (["nb", "nn"]).flatMap(faultsIn);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * The words that neither the dictionary nor our list has, each with the places where it stands; and the words of our
 * list that no text has. A word that is listed in small letters may begin with a capital.
 *
 * @param {Language} language
 */
function faultsIn(language) {
  const places = placesByWord(language);
  const used = new Set([...places.keys()].flatMap((word) => [word, word.toLowerCase()]));
  const listed = listedWords(language);
  return [
    ...unknownTo(DICTIONARIES[language], [...places.keys()])
      .filter((word) => !listed.has(word) && !listed.has(word.toLowerCase()))
      .map((word) => `${language} ${word}: ${(places.get(word) ?? []).join(", ")}`),
    ...[...listed].filter((word) => !used.has(word)).map((word) => `${language} ${word}: listed, but in no text`),
  ];
}

/** @param {Language} language */
function placesByWord(language) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const { file, line, text } of texts.filter((each) => each.language === language)) {
    for (const word of text.match(/\p{L}{2,}/gu) ?? []) {
      places.set(word, [...(places.get(word) ?? []), `${file}:${line}`]);
    }
  }
  return places;
}

/** @param {Language} language */
function listedWords(language) {
  const file = path.resolve(import.meta.dirname, "words", `${language}.txt`);
  return new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
}

/**
 * @param {string} dictionary
 * @param {readonly string[]} words
 */
function unknownTo(dictionary, words) {
  const { stdout, stderr, status } = spawnSync("hunspell", ["-d", dictionary, "-i", "utf-8", "-l"], {
    input: words.join("\n"),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`hunspell with ${dictionary} does not run: ${stderr}`);
  return [...new Set(stdout.split("\n").filter(Boolean))];
}
