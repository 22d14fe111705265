import { hashText } from "../../src/document/block/hashText";
import { lineTexts, readBlocks } from "../../src/document/block/readBlock";
import { cell, control, h2, outlineOf, p } from "./outlineOf";

const TAG = "kplan:s2:text";

test("a block is read as its paragraphs and tables", () => {
  const lines = control(TAG, 7, h2("Mandat"), p("Tekst"), cell("a"), cell("b"), p(""), cell("c"));
  const [block] = readBlocks(outlineOf(p("Før"), lines, p("Etter")), TAG);
  expect(block?.lines.map((line) => [line.kind, ...lineTexts(line)])).toEqual([
    ["text", "Mandat"],
    ["text", "Tekst"],
    ["table", "a", "b"],
    ["text", ""],
    ["table", "c"],
  ]);
  expect(block).toMatchObject({ controlId: 7, start: 1, end: 7, hash: hashText(["Mandat", "Tekst", "a", "b", "c"]) });
});

test("two controls with the tag are two blocks", () => {
  expect(readBlocks(outlineOf(control(TAG, 1, p("a")), control(TAG, 2, p("a"))), TAG)).toHaveLength(2);
});

test("a block that someone has moved into a table is read as its paragraphs, and a table in it as one", () => {
  const inner = cell("a", { tableLevel: 2 });
  const [block] = readBlocks(outlineOf(cell("x"), control(TAG, 1, cell("T"), inner, cell(""))), TAG);
  expect(block?.lines.map((line) => [line.kind, ...lineTexts(line)])).toEqual([
    ["text", "T"],
    ["table", "a"],
    ["text", ""],
  ]);
});

test("a content control of the user's inside the block is not the block's, but changes its hash", () => {
  const outline = outlineOf(control(TAG, 1, p("a")), control("min", 9, p("min tekst")), control(TAG, 1, p("b")));
  const [block] = readBlocks(outline, TAG);
  expect(block?.lines.flatMap(lineTexts)).toEqual(["a", "b"]);
  expect(block?.hash).toBe(hashText(["a", "min tekst", "b"]));
});

test("a document without the tag has no block", () => {
  expect(readBlocks(outlineOf(control("x", 1, p("a"))), TAG)).toEqual([]);
});
