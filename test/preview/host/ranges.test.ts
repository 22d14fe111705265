import { control, heading, para, table } from "../../builders";
import type { Platform } from "../../../src/preview/host/WordHost";
import { opened, run } from "./inWord";

const BLOCKS = [
  heading("en to tre", { bookmark: "_Toc1" }),
  para("fire"),
  control("k", para("fem")),
  table([["seks", "sju"]]),
  para("åtte"),
];

type Pick = (context: Word.RequestContext) => Word.Range;
const first = (c: Word.RequestContext): Word.Paragraph => c.document.body.paragraphs.getFirst();
const word =
  (text: string): Pick =>
  (c) =>
    c.document.body.search(text, { matchCase: true }).getFirst();

test.each<readonly [string, Pick, string]>([
  ["a whole paragraph", (c) => first(c).getRange("Whole"), "en to tre"],
  ["a paragraph's start", (c) => first(c).getRange("Start"), ""],
  ["the body", (c) => c.document.body.getRange("Whole"), "en to tre\rfire\rfem\rseks\rsju\råtte"],
  ["a bookmark", (c) => c.document.getBookmarkRange("_toc1"), "en to tre"],
  ["a found word", word("to"), "to"],
  ["from one word to another", (c) => word("tre")(c).expandTo(word("fire")(c)), "tre\rfire"],
  ["what two ranges share", (c) => first(c).getRange("Whole").intersectWith(word("to")(c)), "to"],
  ["a control's content", (c) => c.document.contentControls.getFirst().getRange("Content"), "fem"],
])("the text of %s is read", async (_, pick, expected) => {
  await opened(BLOCKS);
  expect(
    await run((context) => {
      const range = pick(context).load("text");
      return () => range.text;
    }),
  ).toBe(expected);
});

test.each<readonly [string, Pick, Pick]>([
  ["Equal", word("to"), word("to")],
  ["Before", word("en"), word("tre")],
  ["After", word("fire"), word("tre")],
  ["AdjacentBefore", (c) => first(c).getRange("Whole"), (c) => first(c).getNext().getRange("Whole")],
  ["AdjacentAfter", (c) => first(c).getNext().getRange("Whole"), (c) => first(c).getRange("Whole")],
  ["Inside", word("to"), (c) => first(c).getRange("Content")],
  ["Contains", (c) => first(c).getRange("Whole"), word("to")],
  ["InsideStart", word("en"), (c) => first(c).getRange("Content")],
  ["InsideEnd", word("tre"), (c) => first(c).getRange("Content")],
  ["ContainsStart", (c) => first(c).getRange("Content"), word("en")],
  ["ContainsEnd", (c) => first(c).getRange("Content"), word("tre")],
])("a range is found %s another", async (relation, one, other) => {
  await opened(BLOCKS);
  expect(
    await run((context) => {
      const result = one(context).compareLocationWith(other(context));
      return () => result.value;
    }),
  ).toBe(relation);
});

test("ranges without anything in common have no intersection", async () => {
  await opened(BLOCKS);
  expect(
    await run((context) => {
      const none = word("en")(context).intersectWithOrNullObject(word("fire")(context));
      return () => none.isNullObject;
    }),
  ).toBe(true);
});

test("a range moves with its text", async () => {
  await opened(BLOCKS);
  const text = await run((context) => {
    const range = word("tre")(context);
    first(context).insertText("foran ", "Start");
    first(context).insertParagraph("over", "Before");
    range.load("text");
    return () => range.text;
  });
  expect(text).toBe("tre");
});

test("what is around a paragraph is found: control, table, cell, neighbours", async () => {
  await opened(BLOCKS);
  const read = await run((context) => {
    const inside = word("fem")(context).paragraphs.getFirst();
    const cell = word("sju")(context).parentTableCell.load("rowIndex,cellIndex,value");
    const tag = inside.parentContentControl.load("tag");
    const [before, after] = [inside.getPrevious().load("text"), inside.getNext().load("text,tableNestingLevel")];
    return () => [tag.tag, cell.cellIndex, before.text, after.text, after.tableNestingLevel];
  });
  expect(read).toEqual(["k", 1, "fire", "seks", 1]);
});

test("hidden bookmarks are named only when they are asked for", async () => {
  await opened(BLOCKS);
  const read = await run((context) => {
    const range = first(context).getRange("Whole");
    const [open, all] = [range.getBookmarks(), range.getBookmarks(true)];
    return () => [open.value, all.value];
  });
  expect(read).toEqual([[], ["_Toc1"]]);
});

test.each<readonly [Platform, readonly string[]]>([
  ["windows", ["_Toc1"]],
  ["ltsc2024", ["_Toc1"]],
  ["mac", []],
  ["ipad", []],
])("on %s a word in a bookmark names %p (#6773)", async (platform, names) => {
  await opened(BLOCKS, { platform });
  expect(
    await run((context) => {
      const found = word("to")(context).getBookmarks(true);
      return () => found.value;
    }),
  ).toEqual(names);
});

test("a bookmark is moved, not doubled, when it is set again", async () => {
  const { host } = await opened(BLOCKS);
  const text = await run((context) => {
    first(context).getRange("Content").insertBookmark("_x");
    word("fire")(context).insertBookmark("_X");
    const range = context.document.getBookmarkRange("_x").load("text");
    return () => range.text;
  });
  expect([text, host.documentXml.getElementsByTagName("w:bookmarkStart").length]).toEqual(["fire", 2]);
});

test("selecting moves the selection, and the host tells it", async () => {
  const { host } = await opened(BLOCKS);
  let told = 0;
  host.onSelectionChange(() => (told += 1));
  await run((context) => {
    word("fire")(context).select();
    return () => undefined;
  });
  expect([told, host.selection.toString()]).toEqual([1, "fire"]);
  host.setSelection(host.documentXml.getElementsByTagName("w:p")[2]!);
  const read = await run((context) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst().load("text");
    return () => paragraph.text;
  });
  expect([told, read]).toEqual([2, "fem"]);
});

test("the host tells of each batch and each edit that changed the document, and of no other", async () => {
  const { host } = await opened(BLOCKS);
  let told = 0;
  const stop = host.onChange(() => (told += 1));
  await run((context) => {
    context.document.body.load("text");
    return () => undefined;
  });
  expect(told).toBe(0);
  await run((context) => {
    first(context).insertText("a", "End");
    first(context).insertText("b", "End");
    return () => undefined;
  });
  expect(told).toBe(1);
  host.editParagraph(host.documentXml.getElementsByTagName("w:p")[1]!, "skrevet");
  host.editCell(host.documentXml.getElementsByTagName("w:tc")[0]!, "skrevet");
  expect(told).toBe(3);
  stop();
  host.editParagraph(host.documentXml.getElementsByTagName("w:p")[1]!, "igjen");
  expect(told).toBe(3);
});

test("a person's edit of a heading keeps its style and its bookmark", async () => {
  const { host } = await opened(BLOCKS);
  host.editParagraph(host.documentXml.getElementsByTagName("w:p")[0]!, "Ny overskrift");
  const read = await run((context) => {
    const range = context.document.getBookmarkRangeOrNullObject("_Toc1").load("isEmpty");
    const paragraph = range.paragraphs.getFirstOrNullObject().load("text,styleBuiltIn");
    return () => [range.isNullObject, paragraph.text, paragraph.styleBuiltIn];
  });
  expect(read).toEqual([false, "Ny overskrift", "Heading1"]);
});
