import { isWindows, PLATFORMS } from "../../../src/preview/host/HostSettings";
import { all } from "../../../src/preview/host/xml/wml";
import { control, docx, flatOpc, para, table } from "../../builders";
import { codeOf, opened, run, shape } from "../host/inWord";

/** Threads about content controls. */

const held = (context: Word.RequestContext): Word.ContentControl => context.document.contentControls.getFirst();
const INLINE =
  '<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:r><w:t>k</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>bz</w:t></w:r></w:p>';

describe.each(PLATFORMS)("in Word of %s", (platform) => {
  const isWeb = platform === "web";

  test("a control that ends in a table is deleted without leaving anything (#85, mended)", async () => {
    const word = await opened([para("a"), control("k", table([["t"]])), para("z")], { platform });
    const code = await codeOf((context) => {
      held(context).delete(false);
    });
    expect([code, shape(word)]).toEqual(["no error", "a|z"]);
  });

  test("a paragraph is put at the start of a control that was cleared (#4316, mended)", async () => {
    const word = await opened([control("k", para("a"), para("b")), para("z")], { platform });
    const code = await codeOf((context) => {
      held(context).clear();
      held(context).insertParagraph("11111", "Start");
    });
    expect([code, shape(word)]).toEqual(["no error", "{11111|}|z"]);
  });

  test.each<readonly [string, (found: Word.ContentControl) => unknown]>([
    ["a paragraph at its start (#3183)", (found) => found.insertParagraph("ny", "Start")],
    ["a table (#6529, by design)", (found) => found.insertTable(1, 1, "End", [["ny"]])],
  ])("a control whose table was cleared away is not given %s on the web", async (_, insert) => {
    const word = await opened([control("k", table([["t"]]), para("")), para("z")], { platform });
    const cleared = await codeOf((context) => {
      held(context).clear();
    });
    const code = await codeOf((context) => insert(held(context)));
    expect([cleared, code]).toEqual(["no error", isWeb ? "GeneralException" : "no error"]);
    expect(shape(word).includes("ny")).toBe(!isWeb);
  });

  test("a control around a part of a cell's text is refused on the web, around all of it taken (#3367)", async () => {
    const word = await opened([table([["a b"]]), para("z")], { platform });
    const around = (pick: (context: Word.RequestContext) => Word.Range): Promise<string> =>
      codeOf((context) => pick(context).insertContentControl());
    expect(await around((context) => context.document.body.search("b").getFirst())).toBe(
      isWeb ? "GeneralException" : "no error",
    );
    expect(await around((context) => context.document.body.paragraphs.getFirst().getRange("Content"))).toBe("no error");
    expect(shape(word)).toBe("[{a b}]|z");
  });

  test.each([
    ["ends with one", "ak", "(ak)bz"],
    ["begins with one", "kb", "a(kb)z"],
  ])("a control around text that %s is refused on the web (#6103)", async (_, text, around) => {
    const { host } = await opened([INLINE, para("z")], { platform });
    const code = await codeOf((context) => context.document.body.search(text).getFirst().insertContentControl());
    expect(code).toBe(isWeb ? "GeneralException" : "no error");
    const [paragraph, outer] = [
      all(host.documentXml, "p")[0]!.textContent,
      all(host.documentXml, "sdt")[0]!.textContent,
    ];
    expect(paragraph.replace(outer, `(${outer})`)).toBe(isWeb ? "a(k)bz" : around);
  });

  test("a control around one and the text on both sides of it is taken (#6103)", async () => {
    await opened([INLINE, para("z")], { platform });
    expect(await codeOf((c) => c.document.body.search("akb").getFirst().insertContentControl())).toBe("no error");
  });

  test("what is put at the end of a body that ends with a control goes into the control (#866, by design)", async () => {
    const word = await opened([para("a")], { platform });
    await run((context) => {
      for (const text of ["1", "2"]) context.document.body.insertOoxml(flatOpc(control("k", para(text))), "End");
      return () => undefined;
    });
    expect(shape(word)).toBe("a|{1|{2}}");
  });

  test("a file in place of a table of contents is refused on Windows by design, on the web too (#2448)", async () => {
    const contents =
      '<w:sdt><w:sdtPr><w:id w:val="5"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Innhold</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const word = await opened([control("k", contents, para("b")), para("z")], { platform });
    const file = Buffer.from(await docx(para("F"))).toString("base64");
    const code = await codeOf((context) => held(context).insertFileFromBase64(file, "Replace"));
    const refused = isWindows(platform) ? "ItemNotFound" : "NotAllowed";
    expect(code).toBe(isWindows(platform) || isWeb ? refused : "no error");
    expect(shape(word)).toBe(code === "no error" ? "{F|}|z" : "{{Innhold}|b}|z");
    const cleared = await codeOf((context) => {
      held(context).clear();
    });
    expect(cleared).toBe(isWeb ? "NotAllowed" : "no error");
  });
});
