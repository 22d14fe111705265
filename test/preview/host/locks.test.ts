import { control, docx, para, parts, table, zip } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run, shape } from "./inWord";

const locked = (lock: string, ...blocks: readonly string[]): string =>
  control("c", ...blocks).replace(/(<w:id w:val="\d+"\/>)/, `$1<w:lock w:val="${lock}"/>`);
const group = (...blocks: readonly string[]): string =>
  control("g", ...blocks).replace(/(<w:id w:val="\d+"\/>)/, "$1<w:group/>");

type Act = (context: Word.RequestContext) => unknown;
const paragraph = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const first = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();

const IN_TEXT: readonly [string, Act][] = [
  [
    "Paragraph.delete",
    (context) => {
      paragraph(context).delete();
    },
  ],
  ["Paragraph.insertText", (context) => paragraph(context).insertText("x", "End")],
  ["Paragraph.insertParagraph", (context) => paragraph(context).insertParagraph("x", "After")],
  ["Paragraph.styleBuiltIn", (context) => (paragraph(context).styleBuiltIn = "Heading1")],
  ["Paragraph.insertContentControl", (context) => paragraph(context).insertContentControl()],
  ["Paragraph.startNewList", (context) => paragraph(context).startNewList()],
  ["Range.insertText", (context) => paragraph(context).getRange("Content").insertText("x", "Replace")],
  [
    "Range.delete",
    (context) => {
      paragraph(context).getRange("Content").delete();
    },
  ],
  [
    "Range.insertBookmark",
    (context) => {
      paragraph(context).getRange("Content").insertBookmark("b");
    },
  ],
  [
    "ContentControl.insertParagraph",
    (context) => context.document.contentControls.getFirst().insertParagraph("x", "End"),
  ],
  ["ContentControl.insertText", (context) => context.document.contentControls.getFirst().insertText("x", "Replace")],
  [
    "ContentControl.clear",
    (context) => {
      context.document.contentControls.getFirst().clear();
    },
  ],
];

test.each(IN_TEXT)("in a control whose content is locked %s is refused and changes nothing", async (_name, act) => {
  const word = await opened([locked("contentLocked", para("a"), para("b")), para("z")]);
  const before = word.host.documentXml.documentElement.outerHTML;
  expect(await codeOf(act)).toBe("NotAllowed");
  expect(word.host.documentXml.documentElement.outerHTML).toBe(before);
});

test.each(IN_TEXT)("in a control that is only kept from being deleted %s is not", async (_name, act) => {
  await opened([locked("sdtLocked", para("a"), para("b")), para("z")]);
  expect(await codeOf(act)).toBe("no error");
});

const IN_TABLE: readonly [string, Act][] = [
  ["Table.values", (context) => (first(context).values = [["x"], ["y"]])],
  ["Table.addRows", (context) => first(context).addRows("End", 1, [["x"]])],
  [
    "Table.deleteRows",
    (context) => {
      first(context).deleteRows(1, 1);
    },
  ],
  [
    "Table.addColumns",
    (context) => {
      first(context).addColumns("End", 1, [["x"], ["y"]]);
    },
  ],
  [
    "Table.delete",
    (context) => {
      first(context).delete();
    },
  ],
  ["Table.headerRowCount", (context) => (first(context).headerRowCount = 1)],
  ["TableCell.value", (context) => (first(context).getCell(0, 0).value = "x")],
  [
    "TableRow.delete",
    (context) => {
      first(context).rows.getFirst().delete();
    },
  ],
  ["TableCell.columnWidth", (context) => (first(context).getCell(0, 0).columnWidth = 100)],
  ["Table.getRange.insertText", (context) => first(context).getRange("Whole").insertText("x", "Replace")],
];

test.each(IN_TABLE)("in a control whose content is locked %s is refused and changes nothing", async (_name, act) => {
  const word = await opened([locked("sdtContentLocked", table([["a"], ["b"]]), para("c")), para("z")]);
  const before = word.host.documentXml.documentElement.outerHTML;
  expect(await codeOf(act)).toBe("NotAllowed");
  expect(word.host.documentXml.documentElement.outerHTML).toBe(before);
});

test("a locked control keeps its neighbours free, and its own settings", async () => {
  const word = await opened([locked("sdtContentLocked", para("a")), para("z")]);
  const code = await codeOf((context) => {
    const found = context.document.contentControls.getFirst();
    found.title = "Ny tittel";
    found.insertParagraph("x", "After");
    context.document.body.paragraphs.getLast().insertText("!", "End");
  });
  expect([code, shape(word)]).toEqual(["no error", "{a}|x|z!"]);
});

test.each([
  [
    "a range that holds it",
    (context: Word.RequestContext) => {
      context.document.body.getRange("Content").delete();
    },
  ],
  [
    "the whole body",
    (context: Word.RequestContext) => {
      context.document.body.clear();
    },
  ],
  [
    "a control around it",
    (context: Word.RequestContext) => {
      context.document.contentControls.getByTag("ytre").getFirst().delete(false);
    },
  ],
])("a control that cannot be deleted is not deleted with %s", async (_name, act) => {
  const word = await opened([control("ytre", para("a"), locked("sdtLocked", para("b"))), para("z")]);
  expect(await codeOf(act)).toBe("NotAllowed");
  expect(shape(word)).toBe("{a|{b}}|z");
});

test("the last block of a body that is a locked control takes nothing at the body's end", async () => {
  const word = await opened([para("a"), locked("contentLocked", para("b"))]);
  const code = await codeOf((context) => {
    context.document.body.insertParagraph("x", "End");
  });
  expect([code, shape(word)]).toEqual(["NotAllowed", "a|{b}"]);
});

test("in a group only the content of controls can be edited", async () => {
  const word = await opened([group(para("a"), control("felt", para("b"))), para("z")]);
  expect(await codeOf((context) => paragraph(context).insertText("x", "End"))).toBe("NotAllowed");
  const code = await codeOf((context) => {
    context.document.contentControls.getByTag("felt").getFirst().paragraphs.getFirst().insertText("x", "End");
  });
  expect([code, shape(word)]).toEqual(["no error", "{a|{bx}}|z"]);
});

const protectedBy = async (edit: string, enforcement = "1"): Promise<Uint8Array> => {
  const files = parts([para("a"), table([["t"]]), para("")]);
  const protection = `<w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/>`;
  const settings = files["word/settings.xml"]!.replace("<w:defaultTabStop", `${protection}<w:defaultTabStop`);
  return zip({ ...files, "word/settings.xml": settings });
};

test.each(["readOnly", "comments", "forms"])("a document that is protected for %s is not written", async (edit) => {
  const file = await protectedBy(edit);
  const word = await openInWord(file);
  for (const act of [
    (context: Word.RequestContext) => paragraph(context).insertText("x", "End"),
    (context: Word.RequestContext) => (first(context).getCell(0, 0).value = "x"),
    (context: Word.RequestContext) => context.document.customXmlParts.add("<plan xmlns='urn:plan'/>"),
  ])
    expect(await codeOf(act)).toBe("AccessDenied");
  expect(word.host.isReadOnly).toBe(true);
  expect(await word.host.save()).toEqual(file);
});

test("a protection that is not enforced keeps nobody out", async () => {
  const word = await openInWord(await protectedBy("readOnly", "0"));
  expect(await codeOf((context) => paragraph(context).insertText("x", "End"))).toBe("no error");
  expect(shape(word)).toBe("ax|[t]|");
});

test("a document that is protected for tracked changes tracks them, and that cannot be switched off", async () => {
  const word = await openInWord(await protectedBy("trackedChanges"));
  const mode = await run((context) => {
    paragraph(context).insertText("x", "End");
    context.document.load("changeTrackingMode");
    return () => context.document.changeTrackingMode;
  });
  expect(mode).toBe("TrackAll");
  expect(word.host.documentXml.getElementsByTagName("w:ins")).toHaveLength(1);
  expect(await codeOf((context) => (context.document.changeTrackingMode = "Off"))).toBe("AccessDenied");
});

test("the person in front of a locked control cannot type into it either", async () => {
  const word = await openInWord(await docx(locked("contentLocked", para("a")), para("z")));
  const [first] = word.host.documentXml.getElementsByTagName("w:p");
  expect(() => {
    word.host.editParagraph(first!, "x");
  }).toThrow("cannot be edited");
  expect(shape(word)).toBe("{a}|z");
});
