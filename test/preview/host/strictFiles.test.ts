import JSZip from "jszip";
import { bullet, docx, heading, para, table } from "../../builders";
import { openInWord } from "../../openInWord";
import { inStrictForm } from "./foreignFiles";
import { run, shape } from "./inWord";

const TRANSITIONAL = /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|wordprocessingml|drawingml)\//;
/** A text about the two forms is a text. */
const TEXT =
  'xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" og "http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function textsOf(file: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const read = Object.values(files).map(async (entry) => [entry.name, await entry.async("string")] as const);
  return Object.fromEntries(await Promise.all(read));
}

test("what is written into a strict document is in the strict form, in every part that it goes into", async () => {
  const word = await openInWord(await inStrictForm(para("a"), table([["b"]]), para(TEXT)));
  await run(({ document }) => {
    const [first, last] = [document.body.paragraphs.getFirst(), document.body.paragraphs.getLast()];
    first.alignment = "Right";
    first.leftIndent = 30;
    last.insertParagraph("", "After").startNewList().setLevelBullet(0, "Square");
    const made = last.insertTable(1, 2, "After", [["c", "d"]]);
    made.setCellPadding("Left", 5);
    made.styleBuiltIn = "GridTable4_Accent1";
    document.customXmlParts.add('<plan xmlns="urn:x" a="http://schemas.openxmlformats.org/drawingml/2006/main"/>');
    return () => undefined;
  });
  const saved = await word.host.save();
  const { "customXml/item1.xml": custom = "", ...others } = await textsOf(saved);
  expect(custom).toContain('a="http://schemas.openxmlformats.org/drawingml/2006/main"');
  for (const text of Object.values(others)) expect(text.replace(TEXT, "")).not.toMatch(TRANSITIONAL);
  const main = others["word/document.xml"]!;
  for (const written of [TEXT, '<w:jc w:val="end"/>', 'w:start="600"', '<w:start w:w="100"', 'w:firstColumn="1"'])
    expect(main).toContain(written);
  for (const transitional of ["w:tblLook w:val", "<w:left ", 'w:val="right"']) expect(main).not.toContain(transitional);
  expect(others["word/numbering.xml"]).not.toMatch(/w:left=|lvlJc w:val="left"/);
  expect(others["word/styles.xml"]).not.toMatch(/<w:(left|right) /);
});

test("measures with units, sides called start and end and settings called true are read", async () => {
  const indented =
    '<w:p><w:pPr><w:spacing w:before="12pt" w:after="1cm"/><w:ind w:start="0.5in" w:end="36pt"/><w:jc w:val="end"/></w:pPr><w:r><w:rPr><w:sz w:val="14pt"/></w:rPr><w:t>a</w:t></w:r></w:p>';
  const cells =
    '<w:tbl><w:tblPr><w:tblW w:w="50%" w:type="pct"/><w:tblCellMar><w:start w:w="5.40pt" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="100pt"/></w:tblGrid>' +
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="50%" w:type="pct"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';
  await openInWord(await inStrictForm(indented, heading("h"), cells, para("")));
  const read = await run(({ document }) => {
    const first = document.body.paragraphs
      .getFirst()
      .load("spaceBefore,spaceAfter,leftIndent,rightIndent,alignment,styleBuiltIn");
    const found = document.body.tables.getFirst().load("width");
    const cell = found.getCell(0, 0).load("columnWidth");
    const padding = found.getCellPadding("Left");
    return () => ({ ...first.toJSON(), width: found.width, column: cell.columnWidth, padding: padding.value });
  });
  expect(read).toMatchObject({
    spaceBefore: 12,
    spaceAfter: expect.closeTo(28.35, 2) as number,
    leftIndent: 36,
    rightIndent: 36,
    alignment: "Right",
    styleBuiltIn: "Normal",
    width: 100,
    column: 100,
    padding: 5.4,
  });
});

test("an indent that is changed in a strict document is changed where it stands", async () => {
  const word = await openInWord(
    await inStrictForm('<w:p><w:pPr><w:ind w:start="36pt"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'),
  );
  await run(({ document }) => {
    document.body.paragraphs.getFirst().leftIndent = 10;
    return () => undefined;
  });
  expect((await textsOf(await word.host.save()))["word/document.xml"]).toContain('<w:ind w:start="200"/>');
});

test("the text between a strict document's margins is as wide as in any other", async () => {
  const width = async (file: Uint8Array): Promise<number> => {
    await openInWord(file);
    return run(({ document }) => {
      const made = document.body.insertTable(1, 1, "End", [["a"]]).load("width");
      return () => made.width;
    });
  };
  expect(await width(await inStrictForm(para("a")))).toBeCloseTo(await width(await docx(para("a"))), 1);
});

test.each([
  ["a strict file into another", inStrictForm, docx],
  ["another file into a strict one", docx, inStrictForm],
])("%s brings its text and lists", async (_, inserted, into) => {
  const file = Buffer.from(await inserted(bullet("punkt"), para("inn"))).toString("base64");
  const word = await openInWord(await into(para("her"), para("")));
  await run(({ document }) => {
    document.body.insertFileFromBase64(file, "End");
    return () => undefined;
  });
  expect(shape(word)).toBe("her|punkt|inn|");
  const reopened = await openInWord(await word.host.save());
  expect(shape(reopened)).toBe("her|punkt|inn|");
});

test("the OOXML of a strict document is transitional, as other documents take it", async () => {
  await openInWord(await inStrictForm(para("a")));
  const ooxml = await run(({ document }) => {
    const got = document.body.getOoxml();
    return () => got.value;
  });
  expect(ooxml).not.toMatch(/purl\.oclc\.org|conformance/);
});
