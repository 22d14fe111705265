import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import { all } from "../../../src/preview/host/xml/wml";
import { bullet, docx, heading, para, table } from "../../builders";
import { codeOf, opened, run, shape } from "../host/inWord";

/** Threads about lists, tables and files. */

const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const last = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getLast();

describe.each(PLATFORMS)("in Word of %s", (platform) => {
  test("no new list is begun with an item of one until it is detached (#2307)", async () => {
    const word = await opened([bullet("a"), para("z")], { platform });
    const before = word.host.documentXml.documentElement.outerHTML;
    expect(await codeOf((context) => first(context).startNewList())).toBe("GeneralException");
    expect(word.host.documentXml.documentElement.outerHTML).toBe(before);
    const code = await codeOf((context) => {
      first(context).detachFromList();
      first(context).startNewList().insertParagraph("b", "End");
    });
    expect([code, shape(word)]).toEqual(["no error", "a|b|z"]);
  });

  test("a new list has the paragraph that it began with and no empty item (#3156, mended)", async () => {
    const word = await opened([para("a"), para("b"), para("z")], { platform });
    const items = await run((context) => {
      const list = first(context).getNext().startNewList();
      list.setLevelBullet(0, "Solid");
      const paragraphs = list.paragraphs.load("items/text");
      return () => paragraphs.items.map((item) => item.text);
    });
    expect([items, shape(word)]).toEqual([["b"], "a|b|z"]);
  });

  test("a paragraph that joins a list does not get the indents of its level (#6524)", async () => {
    const { host } = await opened([bullet("a"), para("b")], { platform });
    await Word.run(async (context) => {
      const list = first(context).list.load("id");
      await context.sync();
      last(context).attachToList(list.id, 0);
      await context.sync();
    });
    const joined = all(host.documentXml, "p").at(-1)!;
    expect([all(joined, "numPr").length, all(joined, "ind").length]).toEqual([1, 0]);
  });

  test("a table that is fitted to the window is as wide as the text, its columns not as its content (#3785)", async () => {
    const { host } = await opened([table([["a", "a much longer text"]]), para("")], { platform });
    const columns = (): string[] => all(host.documentXml, "gridCol").map((column) => column.outerHTML);
    const before = columns();
    await run((context) => {
      context.document.body.tables.getFirst().autoFitWindow();
      return () => undefined;
    });
    const width = all(host.documentXml, "tblW")[0]!;
    expect([width.getAttribute("w:w"), width.getAttribute("w:type")]).toEqual(["5000", "pct"]);
    expect(columns()).toEqual(before);
  });

  test("on Mac the last paragraph of a file that is inserted loses its style (#3222)", async () => {
    await opened([para("a"), para("")], { platform });
    const file = Buffer.from(await docx(heading("1"), heading("2"))).toString("base64");
    const styles = await run((context) => {
      context.document.body.insertFileFromBase64(file, "Start");
      const paragraphs = context.document.body.paragraphs.load("items/styleBuiltIn");
      return () => paragraphs.items.map((paragraph) => paragraph.styleBuiltIn);
    });
    expect(styles).toEqual(["Heading1", platform === "mac" ? "Normal" : "Heading1", "Normal", "Normal"]);
  });
});
