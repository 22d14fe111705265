import { PLACEHOLDER } from "../../../src/preview/host/model/controls/placeholders";
import { control, flatOpc, para, table } from "../../builders";
import { isWindows, PLATFORMS, type Platform } from "../../../src/preview/host/HostSettings";
import { openXmlFaults } from "../../openXmlFaults";
import { codeOf, opened, run, shape } from "./inWord";

const inControl = (context: Word.RequestContext): Word.ParagraphCollection =>
  context.document.contentControls.getFirst().paragraphs;
const isDesktop = (platform: Platform): boolean => isWindows(platform) || platform === "mac";

describe("at the edges of a content control (#3176)", () => {
  test.each(PLATFORMS)(
    "what goes before the first paragraph of a control is outside of it on a desktop: %s",
    async (platform) => {
      const word = await opened([control("c", para("a"), para("b"))], { platform });
      await run((context) => {
        inControl(context).getFirst().insertParagraph("x", "Before");
        inControl(context)
          .getFirst()
          .insertTable(1, 1, "Before", [["t"]]);
        return () => undefined;
      });
      expect(shape(word)).toBe(isDesktop(platform) ? "x|[t]|{a|b}" : "{[t]|x|a|b}");
    },
  );

  test.each(PLATFORMS)("what goes after its last paragraph is too: %s", async (platform) => {
    const word = await opened([control("c", para("a"), para("b")), para("z")], { platform });
    await run((context) => {
      inControl(context).getLast().insertParagraph("x", "After");
      return () => undefined;
    });
    expect(shape(word)).toBe(isDesktop(platform) ? "{a|b}|x|z" : "{a|b|x}|z");
  });

  test("in the middle of a control, and by the control's own calls, it is inside", async () => {
    const word = await opened([control("c", para("a"), para("b"))], { platform: "windows" });
    await run((context) => {
      inControl(context).getFirst().insertParagraph("x", "After");
      inControl(context).getLast().insertParagraph("y", "Before");
      context.document.contentControls.getFirst().insertParagraph("s", "Start");
      context.document.contentControls.getFirst().insertParagraph("e", "End");
      return () => undefined;
    });
    expect(shape(word)).toBe("{s|a|x|y|b|e}");
  });
});

test.each(PLATFORMS)(
  "with the only paragraph of a control Windows deletes the control (#4975): %s",
  async (platform) => {
    const word = await opened([para("a"), control("c", para("b")), para("z")], { platform });
    await run((context) => {
      inControl(context).getFirst().delete();
      return () => undefined;
    });
    expect(shape(word)).toBe(isWindows(platform) ? "a|z" : `a|{${PLACEHOLDER}}|z`);
  },
);

test("a control that may not be deleted stays, empty, when its only paragraph is deleted", async () => {
  const word = await opened([control("c", para("b")), para("z")], { platform: "windows" });
  await run((context) => {
    context.document.contentControls.getFirst().cannotDelete = true;
    inControl(context).getFirst().delete();
    return () => undefined;
  });
  expect(shape(word)).toBe(`{${PLACEHOLDER}}|z`);
});

test.each([
  [[], "{a}|z"],
  [["lastParagraphStays"], "{a|}|z"],
] as const)(
  "the last of several paragraphs of a control goes, or stays empty with the faults %p",
  async (faults, left) => {
    const word = await opened([control("c", para("a"), para("b")), para("z")], { faults });
    await run((context) => {
      inControl(context).getLast().delete();
      return () => undefined;
    });
    expect(shape(word)).toBe(left);
  },
);

const OOXML = (text: string): string => flatOpc(table([[text]]));

const replaceTable = (context: Word.RequestContext): void => {
  context.document.body.tables.getFirst().getRange("Whole").insertOoxml(OOXML("ny"), "Replace");
};

describe("OOXML in place of a table", () => {
  test.each(PLATFORMS)("in a control leaves an empty paragraph more on Windows (#116): %s", async (platform) => {
    const settings = { platform } as const;
    const word = await opened([control("c", table([["a"]]), para("b"))], settings);
    expect(await codeOf(replaceTable)).toBe("no error");
    expect(shape(word)).toBe(isWindows(platform) ? "{|[ny]|b}" : "{[ny]|b}");
  });

  test("outside of a control leaves none", async () => {
    const settings = { platform: "windows" } as const;
    const word = await opened([table([["a"]]), para("b")], settings);
    expect(await codeOf(replaceTable)).toBe("no error");
    expect(shape(word)).toBe("[ny]|b");
  });

  test("in a control is refused with the fault tableReplaceFails, and the table stays (#2606)", async () => {
    const word = await opened([control("c", table([["a"]]), para("b"))], { faults: ["tableReplaceFails"] });
    expect(await codeOf(replaceTable)).toBe("GeneralException");
    const whole = (context: Word.RequestContext): void => {
      context.document.contentControls.getFirst().insertOoxml(OOXML("ny"), "Replace");
    };
    expect(await codeOf(whole)).toBe("GeneralException");
    expect(shape(word)).toBe("{[a]|b}");
  });
});

describe("a control around nothing but a table", () => {
  test("and a paragraph takes others beside it", async () => {
    const word = await opened([control("c", table([["t"]]), para("b")), para("z")]);
    const code = await codeOf((context) => {
      context.document.contentControls.getFirst().insertParagraph("x", "After");
    });
    expect([code, shape(word)]).toEqual(["no error", "{[t]|b}|x|z"]);
  });

  test("says so in its subtype, as one around a cell or a row does", async () => {
    const cell = table([["t", "u"]]).replace(/<w:tc>.*?<\/w:tc>/, (tc) => control("cell", tc));
    const row = table([["t"]]).replace(/<w:tr>.*<\/w:tr>/, (tr) => control("row", tr));
    await opened([control("whole", table([["t"]])), cell, para(""), row, control("text", para("b"))]);
    const read = await run((context) => {
      const controls = context.document.contentControls.load("items/tag,items/subtype");
      return () => Object.fromEntries(controls.items.map(({ tag, subtype }) => [tag, subtype]));
    });
    expect(read).toEqual({
      whole: "RichTextTable",
      cell: "RichTextTableCell",
      row: "RichTextTableRow",
      text: "RichTextParagraphs",
    });
  });
});

describe("a control without text", () => {
  const textOf = (): Promise<string> =>
    run((context) => {
      const found = context.document.contentControls.getFirst().load("text");
      return () => found.text;
    });

  test("holds Word's own words until something is put into it (#5732)", async () => {
    const word = await opened([para(""), para("z")]);
    await run((context) => {
      context.document.body.paragraphs.getFirst().insertContentControl();
      return () => undefined;
    });
    expect([await textOf(), shape(word)]).toEqual([PLACEHOLDER, `{${PLACEHOLDER}}|z`]);
    expect(await openXmlFaults([await word.host.save()])).toEqual([]);
    await run((context) => {
      inControl(context).getFirst().insertText("ny", "End");
      return () => undefined;
    });
    expect([await textOf(), shape(word)]).toEqual(["ny", "{ny}|z"]);
    word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[0]!, "");
    expect(await textOf()).toBe(PLACEHOLDER);
    word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[0]!, "skrevet");
    expect(shape(word)).toBe("{skrevet}|z");
  });

  test.each(PLATFORMS)("cannot be deleted on the web (#5732): %s", async (platform) => {
    const word = await opened([control("c", para("a")), para("z")], { platform });
    const code = await codeOf((context) => {
      const found = context.document.contentControls.getFirst();
      found.clear();
      found.delete(false);
    });
    expect(code).toBe(platform === "web" ? "NotAllowed" : "no error");
    expect(shape(word)).toBe(platform === "web" ? `{${PLACEHOLDER}}|z` : "z");
  });

  test("shows the placeholder that it was given, and answers it while it has text", async () => {
    const word = await opened([control("c", para("a")), para("z")]);
    const placeholder = await run((context) => {
      const found = context.document.contentControls.getFirst();
      found.placeholderText = "Skriv her";
      found.load("placeholderText");
      return () => found.placeholderText;
    });
    expect([placeholder, shape(word)]).toEqual(["Skriv her", "{a}|z"]);
    await run((context) => {
      context.document.contentControls.getFirst().clear();
      return () => undefined;
    });
    expect(shape(word)).toBe("{Skriv her}|z");
  });

  test("that a table is put into shows nothing but the table", async () => {
    const word = await opened([para(""), para("z")]);
    await run((context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.insertTable(1, 1, "Start", [["t"]]);
      return () => undefined;
    });
    expect(shape(word)).toBe("{[t]|}|z");
  });
});
