/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { LACKING } from "./lackingMembers.mjs";

/** Threads of OfficeDev/office-js that tell what Word does with what the add-in does to it. */
const THREADS = [
  4975, 3176, 6411, 2606, 116, 85, 6330, 6529, 3183, 3284, 1267, 2314, 5619, 2527, 495, 3702, 6855, 6492, 6352, 6773,
  5014, 1643, 2408, 6216, 6673, 5910, 2580, 227, 2307, 3156, 6524, 6056, 447, 5732, 4316, 3367, 6103, 866, 2448, 3222,
  3785, 6552,
];

/** The texts in a test file: the titles of its tests, and what they are made of. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return texts;
}

const folder = path.resolve(__dirname, "..");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
const tests = files.map((file) => [file, textsOf(path.join(folder, file)).join("\n")] as const);
const lacking = LACKING.map(({ thread }) => `#${thread}`).join("\n");
const named = [...tests, ["conformance/lackingMembers.mjs", lacking] as const];

test.each(THREADS)("thread %i names the tests of one file", (thread) => {
  const found = named.filter(([, texts]) => new RegExp(`#${thread}\\b`).test(texts)).map(([file]) => file);
  expect(found).toHaveLength(1);
});
