import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import { contents, docx, heading, para, toc } from "../../builders";
import { linesOf } from "../../linesOf";
import { openInWord } from "../../openInWord";
import { openXmlFaults } from "../../openXmlFaults";
import { codeOf, opened, run } from "./inWord";

const PAGE =
  '<w:p><w:r><w:t>Side </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
const OLD = [
  contents(toc("Gammel"), toc("Borte", 2)),
  heading("Ny", { bookmark: "_Toc1" }),
  heading("Under", { level: 2 }),
];

test("the fields of a body are told with their codes and types, and found by them", async () => {
  await opened([...OLD, PAGE]);
  const read = await run(({ document }) => {
    const { fields } = document.body;
    fields.load("items/code,items/type");
    const pages = fields.getByTypes([Word.FieldType.page]).load("items/type");
    return () => [fields.items.map(({ code, type }) => [code.trim(), type]), pages.items.length];
  });
  expect(read).toEqual([
    [
      ['TOC \\o "1-2" \\h \\z \\u', "TOC"],
      ["PAGE", "Page"],
    ],
    1,
  ]);
});

test.each(PLATFORMS)("in Word of %s a table of contents is made anew, or is read-only on the web", async (platform) => {
  const word = await opened(OLD, { platform });
  const code = await codeOf(({ document }) => {
    document.body.fields.getByTypes([Word.FieldType.toc]).getFirst().updateResult();
  });
  const made = ["Ny\t1", "Under\t1", "# Ny", "## Under"];
  const before = ["Gammel\t3", "Borte\t3", "# Ny", "## Under"];
  expect([code, await linesOf(word.host)]).toEqual(platform === "web" ? ["NotAllowed", before] : ["no error", made]);
});

test("the headings of a table that is made anew get other bookmarks, and the file is sound", async () => {
  const link = contents(
    toc("Ny")
      .replace("<w:r><w:t", '<w:hyperlink w:anchor="_Toc1"><w:r><w:t')
      .replace(/<\/w:p>$/, "</w:hyperlink></w:p>"),
  );
  const word = await opened([link, heading("Ny", { bookmark: "_Toc1" }), para("z")], { platform: "windows" });
  for (let times = 0; times < 2; times++) {
    await codeOf(({ document }) => {
      document.body.fields.getFirst().updateResult();
    });
  }
  const names = await run(({ document }) => {
    const found = document.body.paragraphs.getLast().getPrevious().getRange("Content").getBookmarks(true);
    return () => found.value;
  });
  expect([names.length, names.includes("_Toc1")]).toEqual([1, false]);
  expect(await linesOf(word.host)).toEqual(["Ny\t1", "# Ny", "z"]);
  expect(await openXmlFaults([await word.host.save()])).toEqual([]);
});

test("what Word keeps beside the text is kept in the file, also where the file had nothing of it", async () => {
  const word = await openInWord(await docx(para("a")));
  await run(({ document: { properties } }) => {
    properties.title = "Plan & tiltak";
    properties.company = "Solvik kommune";
    return () => undefined;
  });
  const saved = await word.host.save();
  await openInWord(saved);
  const read = await run(({ document }) => {
    const properties = document.properties.load("title,company,subject");
    return () => [properties.title, properties.company, properties.subject];
  });
  expect(read).toEqual(["Plan & tiltak", "Solvik kommune", ""]);
  expect(await openXmlFaults([saved])).toEqual([]);
});
