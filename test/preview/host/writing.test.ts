import { PLACEHOLDER } from "../../../src/preview/host/model/controls/placeholders";
import { bullet, control, heading, para, revised, table, toc } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run, shape, W } from "./inWord";

async function firstOf<T>(read: (paragraph: Word.Paragraph) => T, load: string): Promise<T> {
  return run((context) => {
    const paragraph = context.document.body.paragraphs.getFirst().load(load);
    return () => read(paragraph);
  });
}

const all = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS(W, name)];

test("styles are read by their language-independent names whatever their ids", async () => {
  await opened([toc("i"), heading("h", { level: 2 }), bullet("b"), para("p"), para("x", { style: "Ukjent" })]);
  const read = await run((context) => {
    const paragraphs = context.document.body.paragraphs.load(
      "items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem",
    );
    return () => paragraphs.items.map((each) => [each.styleBuiltIn, each.style, each.outlineLevel, each.isListItem]);
  });
  expect(read).toEqual([
    ["Toc1", "INNH 1", 10, false],
    ["Heading2", "Overskrift 2", 2, false],
    ["Other", "Punktliste", 10, true],
    ["Normal", "Normal", 10, false],
    ["Normal", "Normal", 10, false],
  ]);
});

test("a built-in style that the document lacks is added as a Norwegian Word names it", async () => {
  const word = await opened([para("a")]);
  await run((context) => {
    context.document.body.paragraphs.getFirst().styleBuiltIn = "Heading5";
    return () => undefined;
  });
  expect(all(word.host.documentXml, "pStyle").map((style) => style.getAttributeNS(W, "val"))).toEqual(["Overskrift5"]);
  expect(
    await firstOf((paragraph) => [paragraph.styleBuiltIn, paragraph.outlineLevel], "styleBuiltIn,outlineLevel"),
  ).toEqual(["Heading5", 5]);
});

test.each(["Punktliste", "List Bullet"])("the bullet style is set by the name %s", async (name) => {
  const word = await opened([para("a")]);
  await run((context) => {
    context.document.body.paragraphs.getFirst().style = name;
    return () => undefined;
  });
  expect(all(word.host.documentXml, "pStyle")[0]!.getAttributeNS(W, "val")).toBe("Punktliste");
});

test("an inserted paragraph has its neighbour's style and list", async () => {
  await opened([bullet("a"), heading("b")]);
  const read = await run((context) => {
    const [first, last] = [context.document.body.paragraphs.getFirst(), context.document.body.paragraphs.getLast()];
    const made = [
      first.insertParagraph("1", "After"),
      last.insertParagraph("2", "Before"),
      context.document.body.insertParagraph("3", "End"),
    ];
    for (const paragraph of made) paragraph.load("styleBuiltIn,isListItem");
    return () => made.map((each) => [each.styleBuiltIn, each.isListItem]);
  });
  expect(read).toEqual([
    ["Other", true],
    ["Heading1", false],
    ["Heading1", false],
  ]);
});

test("a new list is one of its own, and detaching ends it", async () => {
  await opened([para("a"), para("b")]);
  const read = await run((context) => {
    const [first, last] = [context.document.body.paragraphs.getFirst(), context.document.body.paragraphs.getLast()];
    first.startNewList().setLevelBullet(0, "Solid");
    last.startNewList();
    last.detachFromList();
    for (const paragraph of [first, last]) paragraph.load("isListItem,styleBuiltIn");
    return () => [first.isListItem, first.styleBuiltIn, last.isListItem];
  });
  expect(read).toEqual([true, "ListParagraph", false]);
});

test("text goes in as what it is, with tabs, line breaks, markup and emoji, and without what XML cannot hold", async () => {
  const text = '<b>&amp;</b> "æøå" 😀\tinnrykk  to mellomrom\vny linje';
  const word = await opened([para("")]);
  await run((context) => {
    context.document.body.paragraphs.getFirst().insertText(`${text}\u0000\uD800`, "End");
    return () => undefined;
  });
  expect(await firstOf((paragraph) => paragraph.text, "text")).toBe(text);
  const reopened = await openInWord(await word.host.save());
  expect(reopened.host.documentXml.getElementsByTagNameNS(W, "tab")).toHaveLength(1);
  expect(await firstOf((paragraph) => paragraph.text, "text")).toBe(text);
});

test("text in the middle of a paragraph takes the format before it and splits no more than it must", async () => {
  const word = await opened(["<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>fet tekst</w:t></w:r></w:p>"]);
  await run((context) => {
    context.document.body.search("tekst").getFirst().insertText("ny ", "Before");
    return () => undefined;
  });
  const runs = all(word.host.documentXml, "r");
  expect(runs.map((each) => [each.textContent, all(word.host.documentXml, "b").some((b) => each.contains(b))])).toEqual(
    [
      ["fet ", true],
      ["ny ", true],
      ["tekst", true],
    ],
  );
});

test.each([
  ["a paragraph", [para("a"), para("b"), para("c")], "a|c"],
  ["the last paragraph of a cell", [table([["x"]]), para("b")], "[]|b"],
  ["the only paragraph of a control", [control("k", para("x")), para("b")], `{${PLACEHOLDER}}|b`],
] as const)("deleting %s leaves what Word leaves", async (_, blocks, expected) => {
  const word = await opened(blocks);
  const index = blocks.length === 3 ? 1 : 0;
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs.load("items/text");
    await context.sync();
    paragraphs.items[index]!.delete();
    await context.sync();
  });
  expect(shape(word)).toBe(expected);
});

test("a bookmark goes with the paragraph that it is wholly in, and stays where it reaches further", async () => {
  const mark = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const across = [
    `<w:p>${mark(800, "over")}<w:r><w:t>a</w:t></w:r></w:p>`,
    para("b", { bookmark: "inni" }),
    '<w:p><w:r><w:t>c</w:t></w:r><w:bookmarkEnd w:id="800"/></w:p>',
  ];
  await opened(across);
  const read = await run((context) => {
    context.document.body.paragraphs.getFirst().delete();
    context.document.body.paragraphs.getFirst().delete();
    const [over, inside] = ["over", "inni"].map((name) =>
      context.document.getBookmarkRangeOrNullObject(name).load("text"),
    );
    return () => [over!.isNullObject ? null : over!.text, inside!.isNullObject];
  });
  expect(read).toEqual(["c", true]);
});

test("while changes are tracked what is put in is marked and what is taken out stays, marked", async () => {
  const word = await opened([para("gammelt"), para("b")], { platform: "windows" });
  const read = await run((context) => {
    context.document.changeTrackingMode = "TrackAll";
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.insertText("nytt", "Replace");
    paragraph.load("text");
    context.document.load("changeTrackingMode");
    return () => [paragraph.text, context.document.changeTrackingMode];
  });
  expect(read).toEqual(["nytt", "TrackAll"]);
  expect(all(word.host.documentXml, "delText").map((text) => text.textContent)).toEqual(["gammelt"]);
  expect(all(word.host.documentXml, "ins")).toHaveLength(1);
});

test.each([
  ["web", "beholdt slettet ny"],
  ["windows", "beholdt ny"],
] as const)("on %s a paragraph's text is %p (#1267)", async (platform, text) => {
  await opened([revised("beholdt ", "slettet ", "ny")], { platform });
  expect(await firstOf((paragraph) => paragraph.text, "text")).toBe(text);
});

test.each(["Strong", "Sterk"])("the character style %s goes to the text of a paragraph", async (name) => {
  const word = await opened([heading("a")]);
  await run((context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    if (name === "Strong") paragraph.styleBuiltIn = "Strong";
    else paragraph.style = name;
    return () => undefined;
  });
  expect(all(word.host.documentXml, "rStyle").map((style) => style.getAttributeNS(W, "val"))).toEqual(["Sterk"]);
  expect(await firstOf((paragraph) => paragraph.styleBuiltIn, "styleBuiltIn")).toBe("Heading1");
});

test("tracking only one's own changes reads back as that", async () => {
  const { host } = await opened([para("a")]);
  for (const mode of ["TrackMineOnly", "TrackAll", "Off"] as const) {
    const read = await run(({ document }) => {
      document.changeTrackingMode = mode;
      document.load("changeTrackingMode");
      return () => document.changeTrackingMode;
    });
    expect([read, host.isTracking]).toEqual([mode, mode !== "Off"]);
  }
});

test("a document is saved when it has been opened or saved, until the next change", async () => {
  await opened([para("a")]);
  const read: boolean[] = [];
  await Word.run(async (context) => {
    const { document } = context;
    const step = async (): Promise<void> => {
      document.load("saved");
      await context.sync();
      read.push(document.saved);
    };
    await step();
    document.body.insertParagraph("b", "End");
    await step();
    document.save();
    await step();
    document.body.select();
    await step();
    document.body.clear();
    await step();
  });
  expect(read).toEqual([true, false, true, true, false]);
});

test.each([
  [[], "no error"],
  [["Save"], "no error"],
  [[null, "Plan"], "no error"],
  [["Prompt"], "ApiNotFound"],
  [["Never"], "InvalidArgument"],
  [["Save", 1], "InvalidArgument"],
])("a document is saved as %j says: %s", async (args, code) => {
  await opened([para("a")]);
  const saved = await codeOf(({ document }) => {
    (document as unknown as { save(...args: readonly unknown[]): void }).save(...args);
  });
  expect(saved).toBe(code);
});
