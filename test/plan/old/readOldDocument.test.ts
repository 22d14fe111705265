import { readOldDocument } from "../../../src/plan/old/read/readOldDocument";
import { bullet, contents, docx, heading, para, parts, revised, table, title, toc, zip } from "../../builders";
import { blocksOf } from "./oldBlocks";

const cell = (text: string, look = "") => `<w:tc><w:tcPr>${look}</w:tcPr>${para(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const raw = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

test("headings, lists, titles and contents lists are told apart by their styles", async () => {
  const blocks = await blocksOf(
    title("Kompetanseplan"),
    contents(toc("Mål"), toc("Tiltak")),
    heading("Mål", { level: 2 }),
    para("Fordi vi må."),
    bullet("Flere fagarbeidere"),
    para("• Heltid"),
  );
  expect(blocks.map((each) => each.kind === "paragraph" && [each.text, each.level, each.isList, each.role])).toEqual([
    ["Kompetanseplan", null, false, "title"],
    ["Mål\t3", null, false, "contents"],
    ["Tiltak\t3", null, false, "contents"],
    ["Mål", 2, false, null],
    ["Fordi vi må.", null, false, null],
    ["Flere fagarbeidere", null, true, null],
    ["Heltid", null, true, null],
  ]);
});

test("what is deleted, hidden or in a text box is no text of the document", async () => {
  const box = `<w:p><w:r><w:t>Synlig</w:t></w:r><w:r><w:pict><w:txbxContent>${para("Boks")}</w:txbxContent></w:pict></w:r></w:p>`;
  const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult</w:t></w:r></w:p>`;
  const blocks = await blocksOf(revised("Ti ", "gamle", "nye"), box, hidden);
  expect(blocks.map((each) => each.kind === "paragraph" && each.text)).toEqual(["Ti nye", "Synlig"]);
});

test("a cell that is merged downwards counts for all its rows, a deleted row for none", async () => {
  const deleted = `<w:tr><w:trPr><w:del w:id="1" w:author="Kari"/></w:trPr>${cell("Borte")}${cell("x")}</w:tr>`;
  const merged = raw(
    row(cell("Behov"), cell("Tiltak")),
    row(cell("Sykepleiere", '<w:vMerge w:val="restart"/>'), cell("Stipend")),
    row(cell("", "<w:vMerge/>"), cell("Turnus")),
    deleted,
    row(cell("Sum", '<w:gridSpan w:val="2"/>')),
  );
  expect(await blocksOf(merged)).toEqual([
    {
      kind: "table",
      rows: [
        ["Behov", "Tiltak"],
        ["Sykepleiere", "Stipend"],
        ["Sykepleiere", "Turnus"],
        ["Sum", ""],
      ],
    },
  ]);
});

test("a table of one cell is read as what stands in it", async () => {
  const [bar] = await blocksOf(table([["1 | Om planen"]]), para("Tekst"));
  expect(bar).toMatchObject({ kind: "paragraph", text: "1 | Om planen", isBar: true });
});

test("a file that gives no document says why", async () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readOldDocument(bytes);
    return read.kind === "problem" ? read.code : read.kind;
  };
  const files = parts([para("Hei")]);
  const entities = `<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"/>`;
  expect(await code(new Uint8Array())).toBe("empty");
  expect(await code(new TextEncoder().encode("Hei"))).toBe("notADocument");
  expect(await code(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe("encrypted");
  expect(await code(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1))).toBe("broken");
  expect(await code(await zip({ "xl/workbook.xml": "<a/>" }))).toBe("notADocument");
  expect(await code(await zip({ ...files, "word/document.xml": entities }))).toBe("broken");
  expect(await code(await zip({ ...files, "word/document.xml": "<w:document" }))).toBe("broken");
  expect(await code(await zip({ ...files, "word/document.xml": " ".repeat(9 * 1024 * 1024) }))).toBe("tooLarge");
  expect(await code(await docx(para("")))).toBe("empty");
});

test("elements in one another without end, and styles based on themselves, come to an end", async () => {
  const deep = "<w:ins>".repeat(3000) + para("Dypt") + "</w:ins>".repeat(3000);
  const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style></w:styles>`;
  const files = { ...parts([deep, para("Hei", { style: "A" })]), "word/styles.xml": styles };
  const read = await readOldDocument(await zip(files));
  expect(read.kind === "document" && read.blocks.map((each) => each.kind === "paragraph" && each.text)).toEqual([
    "Hei",
  ]);
});
