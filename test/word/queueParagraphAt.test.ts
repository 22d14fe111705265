import { queueParagraphAt } from "../../src/word/write/queueParagraphAt";
import { readScan } from "../../src/word/read/readScan";
import { runInWord } from "../../src/word/runInWord";
import { control, docx, para, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";

/** A table whose last cell holds another one. */
const nested = table([["a", "b"]]).replace(/<\/w:tc>(?!.*<\/w:tc>)/s, `${table([["c"]])}${para("")}</w:tc>`);

test.each([
  ["a paragraph", para("x"), ["x", "ny"]],
  ["a table", table([["a", "b"]]), ["| a | b |", "ny"]],
  ["a table in a table", nested, ["| a | b/ |", "ny"]],
  ["a content control", control("min", para("x")), ["[min] x", "ny"]],
  [
    "a content control around a paragraph and a table",
    control("min", para("x"), table([["a"]])),
    ["[min] x", "[min] | a |", "ny"],
  ],
  ["a table that fills a content control", control("min", table([["a", "b"]])), ["[min] | a | b |", "ny"]],
  ["a block of ours that ends in a table", control("kplan:s1:text", table([["a"]])), ["[kplan:s1:text] | a |", "ny"]],
  [
    "a content control in the only cell of a table",
    table([["a"]]).replace(/<w:p>(?!.*<w:p>)[\s\S]*?<\/w:p>/, (cell) => control("min", cell)),
    ["|  |", "ny"],
  ],
  [
    "a content control around a cell",
    table([["a"]]).replace(/<w:tc>.*<\/w:tc>/s, (cell) => control("min", cell)),
    ["|  |", "ny"],
  ],
  ["a content control around a row", table([["a"]]).replace(/<w:tr>.*<\/w:tr>/s, (row) => control("min", row)), ["ny"]],
  [
    "a content control in the last cell of a table",
    table([["a", "b"]]).replace(/<w:p>(?!.*<w:p>)[\s\S]*?<\/w:p>/, (cell) => control("min", cell)),
    ["| a |  |", "ny"],
  ],
])("a paragraph after %s stands outside the table", async (_, block, lines) => {
  const { host } = await openInWord(await docx(block, para("slutt")));
  await runInWord(async (context) => {
    const scan = await readScan(context, { exact: [], likely: [], blocks: [] });
    const end = scan.outline.paragraphs.findLastIndex((paragraph) => paragraph.text === "slutt");
    queueParagraphAt(scan, end, "ny");
    await context.sync();
  });
  expect(await linesOf(host)).toEqual([...lines, "slutt"]);
});

test("a paragraph between two of one content control stands inside it", async () => {
  const { host } = await openInWord(await docx(control("min", para("a"), para("b"))));
  await runInWord(async (context) => {
    queueParagraphAt(await readScan(context, { exact: [], likely: [], blocks: [] }), 1, "ny");
    await context.sync();
  });
  expect(await linesOf(host)).toEqual(["[min] a", "[min] ny", "[min] b"]);
});
