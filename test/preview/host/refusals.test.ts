import { PLACEHOLDER } from "../../../src/preview/host/model/controls/placeholders";
import { control, para, table } from "../../builders";
import { isWindows, PLATFORMS } from "../../../src/preview/host/HostSettings";
import { codeOf, opened, run, shape } from "./inWord";

type Act = (context: Word.RequestContext) => void;

const BLOCKS = [para("a", { bookmark: "Merke" }), control("k", para("k")), table([["t"]]), para("z")];

const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const framed = (context: Word.RequestContext): Word.ContentControl => context.document.contentControls.getFirst();

const REFUSED: readonly (readonly [string, string, Act])[] = [
  ["a bookmark that is not there", "ItemNotFound", (c) => c.document.getBookmarkRange("Mangler").load("text")],
  ["a content control that is not there", "ItemNotFound", (c) => c.document.contentControls.getById(1).load("tag")],
  ["a cell that is not there", "ItemNotFound", (c) => c.document.body.tables.getFirst().getCell(5, 0).load("value")],
  [
    "rows that are not there",
    "ItemNotFound",
    (c) => {
      c.document.body.tables.getFirst().deleteRows(4, 1);
    },
  ],
  ["the table around a paragraph in none", "ItemNotFound", (c) => first(c).parentTable.load("values")],
  [
    "what comes after the last paragraph",
    "ItemNotFound",
    (c) => c.document.body.paragraphs.getLast().getNext().load("text"),
  ],
  ["a custom XML part that is not there", "ItemNotFound", (c) => c.document.customXmlParts.getItem("{0}").load("id")],
  [
    "the only one of no custom XML parts",
    "ItemNotFound",
    (c) => c.document.customXmlParts.getByNamespace("urn:x").getOnlyItem().load("id"),
  ],
  ["malformed custom XML", "InvalidArgument", (c) => c.document.customXmlParts.add("<a>")],
  ["a style that Word has not", "InvalidArgument", (c) => (first(c).style = "Finnes ikke")],
  ["a table style for a paragraph", "InvalidArgument", (c) => (first(c).styleBuiltIn = "TableGrid")],
  ["a title of 65 characters", "InvalidArgument", (c) => (framed(c).title = "x".repeat(65))],
  ["a tag of 65 characters", "InvalidArgument", (c) => (framed(c).tag = "x".repeat(65))],
  ["more header rows than rows", "InvalidArgument", (c) => (c.document.body.tables.getFirst().headerRowCount = 2)],
  [
    "more values than the table has cells",
    "InvalidArgument",
    (c) => c.document.body.insertTable(1, 2, "End", [["a", "b", "c"]]),
  ],
  [
    "values that are no texts",
    "InvalidArgument",
    (c) => c.document.body.insertTable(1, 1, "End", [[1 as unknown as string]]),
  ],
  ["OOXML that is no package", "InvalidArgument", (c) => c.document.body.insertOoxml("<w:p/>", "End")],
  ["a file that is no document", "InvalidArgument", (c) => c.document.body.insertFileFromBase64("AAAA", "End")],
  [
    "a file of more than 4 MB",
    "GeneralException",
    (c) => c.document.body.insertFileFromBase64("A".repeat(6_000_000), "End"),
  ],
  [
    "a search for 256 characters",
    "SearchStringInvalidOrTooLong",
    (c) => c.document.body.search("x".repeat(256)).load("items"),
  ],
  [
    "a selection mode of no kind",
    "InvalidArgument",
    (c) => {
      first(c).select("Midt" as "Start");
    },
  ],
  ["a member that the host lacks", "ApiNotFound", (c) => first(c).getHtml()],
];

test.each(REFUSED)("%s is answered with %s", async (_, code, act) => {
  await opened(BLOCKS);
  expect(await codeOf(act)).toBe(code);
});

const WRITES: readonly (readonly [string, Act])[] = [
  ["insertParagraph", (c) => c.document.body.insertParagraph("x", "End")],
  ["insertText", (c) => first(c).insertText("x", "End")],
  ["insertTable", (c) => c.document.body.insertTable(1, 1, "End", [["x"]])],
  ["insertContentControl", (c) => first(c).insertContentControl()],
  [
    "insertBookmark",
    (c) => {
      first(c).getRange("Content").insertBookmark("_x");
    },
  ],
  [
    "deleteBookmark",
    (c) => {
      c.document.deleteBookmark("Merke");
    },
  ],
  [
    "delete",
    (c) => {
      first(c).delete();
    },
  ],
  [
    "clear",
    (c) => {
      c.document.body.clear();
    },
  ],
  ["a style", (c) => (first(c).styleBuiltIn = "Heading1")],
  ["a tag", (c) => (framed(c).tag = "x")],
  ["a cell", (c) => (c.document.body.tables.getFirst().getCell(0, 0).value = "x")],
  ["rows", (c) => c.document.body.tables.getFirst().addRows("End", 1, [["x"]])],
  ["custom XML", (c) => c.document.customXmlParts.add("<a/>")],
  ["change tracking", (c) => (c.document.changeTrackingMode = "TrackAll")],
];

test.each(WRITES)("in a read-only document %s is answered with AccessDenied and changes nothing", async (_, act) => {
  const word = await opened(BLOCKS, { readOnly: true });
  const before = await word.host.save();
  expect(await codeOf(act)).toBe("AccessDenied");
  expect(await word.host.save()).toEqual(before);
});

test("in a read-only document reading and selecting work", async () => {
  await opened(BLOCKS, { readOnly: true });
  expect(
    await run((c) => {
      const p = first(c).load("text");
      p.select();
      return () => p.text;
    }),
  ).toBe("a");
});

test("a control that cannot be edited or deleted says NotAllowed", async () => {
  await opened(BLOCKS);
  await run((context) => {
    framed(context).cannotEdit = true;
    framed(context).cannotDelete = true;
    return () => undefined;
  });
  expect(await codeOf((context) => framed(context).insertText("x", "End"))).toBe("NotAllowed");
  expect(
    await codeOf((context) => {
      framed(context).clear();
    }),
  ).toBe("NotAllowed");
  expect(
    await codeOf((context) => {
      framed(context).delete(false);
    }),
  ).toBe("NotAllowed");
});

test.each(PLATFORMS)("a header row count of 1 is dropped on Windows only (#6411): %s", async (platform) => {
  await opened([table([["a"], ["b"]]), para("")], { platform });
  const count = await run((context) => {
    const made = context.document.body.tables.getFirst();
    made.headerRowCount = 1;
    made.load("headerRowCount");
    return () => made.headerRowCount;
  });
  expect(count).toBe(isWindows(platform) ? 0 : 1);
});

test("a header row count of 2 is taken on Windows (#6411)", async () => {
  await opened([table([["a"], ["b"]]), para("")], { platform: "windows" });
  const read = await run((context) => {
    const made = context.document.body.tables.getFirst();
    made.headerRowCount = 2;
    made.load("headerRowCount");
    return () => made.headerRowCount;
  });
  expect(read).toBe(2);
});

test.each(PLATFORMS)(
  "after a control with a table was cleared nothing can be inserted into it on the web only (#6330): %s",
  async (platform) => {
    const word = await opened([control("k", table([["t"]]), para("")), para("z")], { platform });
    const code = await codeOf((context) => {
      framed(context).clear();
      framed(context).insertParagraph("x", "End");
    });
    expect(code).toBe(platform === "web" ? "GeneralException" : "no error");
    expect(shape(word)).toBe(platform === "web" ? `{${PLACEHOLDER}}|z` : "{|x}|z");
  },
);

test.each(PLATFORMS)("XML with a declaration cannot be set on Windows only (#1643): %s", async (platform) => {
  await opened([para("a")], { platform });
  const code = await codeOf((context) => {
    context.document.customXmlParts.add('<a xmlns="urn:x"/>').setXml('<?xml version="1.0"?><b xmlns="urn:x"/>');
  });
  expect(code).toBe(isWindows(platform) ? "GeneralException" : "no error");
});

test.each(PLATFORMS)(
  "a list of paragraphs that was loaded stays as it was in its run on the web only (#3284): %s",
  async (platform) => {
    await opened([para("a")], { platform });
    const count = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      context.document.body.insertParagraph("b", "End");
      paragraphs.load("items/text");
      await context.sync();
      return paragraphs.items.length;
    });
    expect(count).toBe(platform === "web" ? 1 : 2);
  },
);

test.each([
  ["PlainText", "ApiNotFound"],
  ["CheckBox", "ApiNotFound"],
  ["DatePicker", "ApiNotFound"],
  ["Nothing", "InvalidArgument"],
  ["RichText", "no error"],
])("a content control of the type %s that is asked for answers %s, and makes no other", async (type, code) => {
  const word = await opened([para("a"), para("b")]);
  const insert = (target: Word.Range | Word.Paragraph | Word.Body): unknown =>
    target.insertContentControl(type as "RichText");
  const codes = [
    await codeOf((context) => insert(context.document.body.paragraphs.getFirst())),
    await codeOf((context) => insert(context.document.body.paragraphs.getLast().getRange("Whole"))),
  ];
  expect(codes).toEqual([code, code]);
  expect(shape(word)).toBe(code === "no error" ? "{a}|{b}" : "a|b");
});
