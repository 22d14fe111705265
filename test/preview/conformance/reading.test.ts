import { isWindows, PLATFORMS, type Fault } from "../../../src/preview/host/HostSettings";
import { all } from "../../../src/preview/host/xml/wml";
import { para, parts, revised, zip } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run } from "../host/inWord";

/** Threads about texts, places and bookmarks. */

const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const INLINE =
  '<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:r><w:t>k</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>z</w:t></w:r></w:p>';
const mark = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;
const text = (content: string): string => `<w:r><w:t>${content}</w:t></w:r>`;

/** A document with the bookmark "bunn" in its footer. */
async function withFooter(): Promise<Uint8Array> {
  const files = { ...parts([para("a")]) };
  const wml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  files["word/footer1.xml"] = `<w:ftr ${wml}><w:p>${mark(9, "bunn")}${text("Side")}${end(9)}</w:p></w:ftr>`;
  files["word/_rels/document.xml.rels"] = files["word/_rels/document.xml.rels"]!.replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>',
  );
  return zip(files);
}

describe.each(PLATFORMS)("in Word of %s", (platform) => {
  const isWeb = platform === "web";

  test("on Windows tracked deletions are text where revisions are shown inline, and not in balloons (#2314)", async () => {
    const bodyText = async (faults: readonly Fault[]): Promise<string> => {
      await opened([revised("beholdt ", "slettet ", "ny")], { platform, faults });
      return run((context) => {
        const body = context.document.body.load("text");
        return () => body.text;
      });
    };
    const [inBalloons, inline] = [await bodyText([]), await bodyText(["revisionsInline"])];
    expect(inline).toBe(isWindows(platform) || isWeb ? "beholdt slettet ny" : "beholdt ny");
    expect(inBalloons).toBe(isWeb ? "beholdt slettet ny" : "beholdt ny");
  });

  test("a whole control is equal to its selected content, on the web it only begins there (#2527)", async () => {
    await opened([INLINE], { platform });
    const relation = await run((context) => {
      const control = context.document.contentControls.getFirst();
      control.getRange("Content").select();
      const result = control.getRange("Whole").compareLocationWith(context.document.getSelection());
      return () => result.value;
    });
    expect(relation).toBe(isWeb ? "InsideStart" : "Equal");
  });

  test("the beginning of the line below a control is at the control's inner end (#495)", async () => {
    const block = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p>${text("k")}</w:p></w:sdtContent></w:sdt>`;
    await opened([block, para("b"), para("c")], { platform });
    const relations = await run((context) => {
      const whole = context.document.contentControls.getFirst().getRange("Whole");
      const [below, further] = [first(context).getNext(), context.document.body.paragraphs.getLast()];
      const results = [below, further].map((place) => place.getRange("Start").compareLocationWith(whole));
      return () => results.map(({ value }) => value);
    });
    expect(relations).toEqual(["InsideEnd", "After"]);
  });

  test("ranges of two runs are not compared: the client library refuses (#5619)", async () => {
    await opened([para("a"), para("b")], { platform });
    const range = (pick: (context: Word.RequestContext) => Word.Paragraph): Promise<Word.Range> =>
      Word.run(async (context) => {
        const found = pick(context).getRange("Whole").track();
        await context.sync();
        return found;
      });
    const one = await range(first);
    const other = await range((context) => context.document.body.paragraphs.getLast());
    const compared = Word.run([one, other], () => Promise.resolve());
    await expect(compared).rejects.toMatchObject({ code: "InvalidRequestContext" });
    await expect(Promise.resolve().then(() => one.compareLocationWith(other))).rejects.toMatchObject({
      code: "InvalidRequestContext",
    });
  });

  test.each(["12334", "Bookmark:1234", "1a", "a b", "æ", "a-b", "", "a".repeat(41)])(
    "a bookmark can neither be set nor be asked for by the name %p (#3702, by design)",
    async (name) => {
      await opened([para("a")], { platform });
      const set = await codeOf((context) => {
        first(context).getRange("Content").insertBookmark(name);
      });
      const asked = await codeOf((context) => context.document.getBookmarkRange(name).load("text"));
      expect([set, asked]).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
  );

  test("a bookmark in a footer is found, and on the web is a null object (#6855)", async () => {
    await openInWord(await withFooter(), { platform });
    const read = await run((context) => {
      const range = context.document.getBookmarkRangeOrNullObject("bunn").load("text");
      return () => (range.isNullObject ? null : range.text);
    });
    expect(read).toBe(isWeb ? null : "Side");
  });

  test("a cursor names the bookmarks that it is in, on the web all of its paragraph (#6352)", async () => {
    const paragraph = `<w:p>${mark(1, "en")}${text("en")}${end(1)}${text(" to ")}${mark(2, "tre")}${text("tre")}${end(2)}</w:p>`;
    await opened([paragraph, para("b", { bookmark: "nedenfor" })], { platform });
    const names = await run((context) => {
      context.document.body.search("to").getFirst().select("Start");
      const found = context.document.getSelection().getBookmarks();
      return () => found.value;
    });
    expect(names).toEqual(isWeb ? ["en", "tre"] : []);
  });

  test("a paragraph's OOXML lacks the bookmarks that reach beyond it on Mac and the web, the body's does not (#5014)", async () => {
    const blocks = [
      `<w:p>${mark(1, "over")}${mark(2, "inni")}${text("a")}${end(2)}</w:p>`,
      `<w:p>${text("b")}${end(1)}</w:p>`,
    ];
    const { host } = await opened(blocks, { platform });
    const before = host.documentXml.documentElement.outerHTML;
    const [ofParagraph, ofBody] = await run((context) => {
      const read = [first(context).getOoxml(), context.document.body.getOoxml()];
      return () => read.map(({ value }) => [...value.matchAll(/<w:bookmark\w+ [^>]*w:id="(\d)"/g)].map(([, id]) => id));
    });
    expect(ofParagraph).toEqual(isWeb || platform === "mac" ? ["2", "2"] : ["1", "2", "2"]);
    expect(ofBody).toEqual(["1", "2", "2", "1"]);
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });
});

test("a bookmark that is set again is taken out of the footer (#6855)", async () => {
  const word = await openInWord(await withFooter(), { platform: "windows" });
  const code = await codeOf((context) => {
    first(context).getRange("Content").insertBookmark("Bunn");
  });
  const reopened = await openInWord(await word.host.save(), { platform: "windows" });
  const read = await run((context) => {
    const range = context.document.getBookmarkRange("bunn").load("text");
    return () => range.text;
  });
  expect([code, read, all(reopened.host.documentXml, "bookmarkStart").length]).toEqual(["no error", "a", 1]);
});
