import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetFile, SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { cell, NAMESPACE, OFFICE, ole, PACKAGE, sheetXml, workbook } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const MB = 1024 * 1024;
const fixture = (name: string) => new Uint8Array(readFileSync(path.join("test/fixtures/sheets", name)));
const read = (name: string, content: Uint8Array | string) =>
  readSheetFile(name, typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content);

function rowsOf(file: SheetFile): SheetRows {
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!.rows;
}

const csv = async (content: Uint8Array | string) => rowsOf(await read("a.csv", content));

describe("a workbook that LibreOffice has made", () => {
  test("gives its sheets that have text, by name", async () => {
    const file = await read("tiltak.xlsx", fixture("tiltak.xlsx"));
    expect(file.kind === "sheets" && file.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Tiltak 2027", 207],
      ["Roller", 2],
    ]);
  });

  test("has merged cells' text in each of them, and all cells as Norwegian text", async () => {
    const rows = rowsOf(await read("tiltak.xlsx", fixture("tiltak.xlsx")));
    const header = ["Nr.", "Kompetansebehov", "Tiltak / aktivitet", "Ansv.", "Frist", "Kostnad (kr)", "Status"];
    expect(rows.slice(0, 5)).toEqual([
      Array(9).fill("Tiltaksplan 2027–2030 Solvik kommune"),
      Array(9).fill(""),
      [...header, "Vår egen kolonne", "Evaluering"],
      [...header, "Vår egen kolonne", "Evaluering"],
      [
        ...["1", "Behov 1: flere fagarbeidere i område 1", "Kurs nr. 1 for «ledere» & ansatte", "HR", "02.01.2027"],
        ...["kr 1 000,-", "Påbegynt", "25 %", ""],
      ],
    ]);
    expect(rows[5]!.slice(4)).toEqual(["høsten 2027", "2000", "Ikke påbegynt", "1", ""]);
    expect(rows[6]![8]).toBe("=2+2 som tekst");
    expect(rows[8]!.slice(2, 6)).toEqual([
      "Fagbrev på jobb\nfor gruppe 5",
      "Kommunalsjef oppvekst",
      "desember 2027",
      "kr 5 000,-",
    ]);
    expect(rows[11]![5]).toBe("8004");
  });

  test("gives the same measures as the CSV file of it, in Windows-1252", async () => {
    const [xlsx, text] = await Promise.all(
      ["tiltak.xlsx", "tiltak-windows1252.csv"].map(async (name) => rowsOf(await read(name, fixture(name)))),
    );
    const told = (rows: SheetRows | undefined) => rows?.slice(4).map((row) => row.slice(0, 7));
    expect(told(text)).toEqual(told(xlsx));
  });
});

describe("a workbook's cells", () => {
  const styles = `<styleSheet xmlns="${NAMESPACE}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy hh:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const rels = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
  const one = async (xml: string) => {
    const parts = { "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": rels };
    return rowsOf(await read("a.xlsx", await workbook(sheetXml(`<row r="1">${xml}</row>`), parts)))[0]?.[0];
  };

  test.each([
    ["a number", `<c r="A1"><v>1234.5</v></c>`, "1234,5"],
    ["a sum that is not exact", `<c r="A1"><v>0.30000000000000004</v></c>`, "0,3"],
    ["a negative number", `<c r="A1"><v>-5</v></c>`, "-5"],
    ["a date", `<c r="A1" s="1"><v>46752</v></c>`, "31.12.2027"],
    ["a date with a time", `<c r="A1" s="4"><v>46752.604166666664</v></c>`, "31.12.2027 14:30"],
    ["per cent", `<c r="A1" s="2"><v>0.125</v></c>`, "12,5 %"],
    ["a code with leading zeros", `<c r="A1" s="3"><v>301</v></c>`, "0301"],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, "ja"],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, "nei"],
    ["a formula's last result", `<c r="A1"><f>1+1</f><v>2</v></c>`, "2"],
    ["a formula's last text", `<c r="A1" t="str"><f>A2</f><v>Hei</v></c>`, "Hei"],
    ["a text in several looks", `<c r="A1" t="inlineStr"><is><r><t>Hei </t></r><r><t>du</t></r></is></c>`, "Hei du"],
    ["a text with a line break", cell("A1", "a&#10;b"), "a\nb"],
    ["a text with a carriage return", cell("A1", "a_x000D_&#10;b"), "a\nb"],
  ])("%s", async (_what, xml, text) => {
    expect(await one(xml)).toBe(text);
  });

  test("on hidden sheets are left out", async () => {
    const hidden = `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`;
    const bytes = await workbook(sheetXml(`<row r="1">${cell("A1", "a")}</row>`), { "xl/workbook.xml": hidden });
    expect(await read("a.xlsx", bytes)).toEqual({ kind: "problem", code: "empty" });
  });

  test("that have a look but no content do not count, wherever they are", async () => {
    const rows = `<row r="1">${cell("A1", "a")}<c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
    expect(rowsOf(await read("a.xlsx", await workbook(sheetXml(rows))))).toEqual([["a"]]);
  });

  test("may be merged far beyond the text", async () => {
    const merges = `<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    const rows = `<row r="1">${cell("A1", "a")}</row><row r="2">${cell("B2", "b")}</row>`;
    expect(rowsOf(await read("a.xlsx", await workbook(sheetXml(rows, merges))))).toEqual([
      ["a", "a"],
      ["a", "a"],
    ]);
  });
});

describe("a CSV file", () => {
  const told = [
    ["Tiltak", "Frist"],
    ["Bør; må", "«så»\n2027"],
  ];
  const text = (delimiter: string, end = "\r\n") =>
    [`Tiltak${delimiter}Frist`, `"Bør; må"${delimiter}"«så»\n2027"`, ""].join(end);

  test.each([
    ["semicolons", text(";")],
    ["tabs", text("\t")],
    ["commas", text(",")],
    ["bare line feeds", text(";", "\n")],
    ["a byte order mark", `\uFEFF${text(";")}`],
    ["a first line that names the delimiter", `sep=;\r\n${text(";")}`],
    ["empty rows and columns at the end", `${text(";").trimEnd()}\r\n;;;\r\n;;\r\n`],
  ])("with %s", async (_what, content) => {
    expect(await csv(content)).toEqual(told);
  });

  test.each([
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${text("\t")}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text("\t"), "utf16le")],
    ["UTF-16, high byte first", Buffer.from(`\uFEFF${text("\t")}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(text(";"), "latin1")],
  ])("in %s", async (_what, bytes) => {
    expect(await csv(new Uint8Array(bytes))).toEqual(told);
  });

  test("keeps decimal commas apart from semicolons", async () => {
    expect(await csv("Tiltak;Kostnad\nKurs, to dager;1234,50\nFagbrev, jobb;99,5\n")).toEqual([
      ["Tiltak", "Kostnad"],
      ["Kurs, to dager", "1234,50"],
      ["Fagbrev, jobb", "99,5"],
    ]);
  });

  test("takes a quotation mark inside a cell for what it is", async () => {
    expect(await csv('Tiltak;Frist\n"Lean" i praksis;2027\nKurs;2028\n')).toEqual([
      ["Tiltak", "Frist"],
      ['"Lean" i praksis', "2027"],
      ["Kurs", "2028"],
    ]);
  });

  test("gives its name to its sheet", async () => {
    expect(await read("Tiltak 2027.csv", "a;b")).toEqual({
      kind: "sheets",
      sheets: [{ name: "Tiltak 2027", rows: [["a", "b"]] }],
      delimiter: ";",
    });
  });
});

describe("a file that gives no rows says why:", () => {
  const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
  const wide = Array.from({ length: 10_000 }, (_, index) => index).join(";");
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", " \r\n;;\r\n", "empty"],
    ["50 MB", new Uint8Array(50 * MB), "tooLarge"],
    ["10,000 columns", wide, "tooManyCells"],
    ["more than 20,000 rows", "a\n".repeat(20_001), "tooManyCells"],
    ["more than 200,000 cells", `${"a;".repeat(100)}\n`.repeat(2_001), "tooManyCells"],
    ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
    ["a workbook from before 2007", ole("Workbook"), "oldFormat"],
    ["a workbook from before 1997", ole("Book"), "oldFormat"],
    ["a document from before 2007", ole("WordDocument"), "notASheet"],
    ["a picture called a workbook", new Uint8Array(PNG), "notASheet"],
    ["a web page", "<html><table><tr><td>a</td></tr></table></html>", "notASheet"],
    ["a PDF", "%PDF-1.7\n", "notASheet"],
    ["a zip that is cut off", fixture("tiltak.xlsx").slice(0, 9_000), "broken"],
  ])("%s", async (_what, content, code) => {
    expect(await read("a.xlsx", content)).toEqual({ kind: "problem", code });
  });

  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
  test.each([
    ["a workbook without text", sheetXml(""), "empty"],
    ["a workbook of 10,000 columns", sheetXml(row(1, cell("NTP1", "a"))), "tooManyCells"],
    ["a workbook of a million rows", sheetXml(row(1_048_576, cell("A1048576", "a"))), "tooManyCells"],
    ["two cells far apart", sheetXml(row(1, cell("ALL1", "a")) + row(20_000, cell("A20000", "a"))), "tooManyCells"],
    ["cells without places", sheetXml(`<row>${"<c><v>1</v></c>".repeat(2_001)}</row>`), "tooManyCells"],
    ["more than 200,000 cells", sheetXml(`<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(2_001)), "tooManyCells"],
    ["entities", `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml("")}`, "broken"],
    ["half a worksheet in Latin-1", new Uint8Array([0x3c, 0x61, 0xe6, 0x3e]), "broken"],
  ])("%s", async (_what, sheet, code) => {
    expect(await read("a.xlsx", await workbook(sheet))).toEqual({ kind: "problem", code });
  });

  test("a zip bomb, of which little is inflated", async () => {
    const bytes = await workbook(new Uint8Array(40 * MB).fill(0x20));
    expect(bytes.length).toBeLessThan(MB / 10);
    expect(await read("a.xlsx", bytes)).toEqual({ kind: "problem", code: "tooMuchMemory" });
  });

  test.each([
    ["texts that no cell can share", "sharedStrings", "<sst>", "<si><t>a</t></si>", "</sst>"],
    ["looks", "styles", "<styleSheet><cellXfs>", '<xf numFmtId="0"/>', "</cellXfs></styleSheet>"],
  ])("more %s than there can be cells", async (_what, type, start, each, end) => {
    const xml = `${start}${each.repeat(400_001)}${end}`;
    const links = `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/${type}" Target="other.xml"/>`;
    const bytes = await workbook(sheetXml("<row><c><v>1</v></c></row>"), {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
      "xl/other.xml": xml,
    });
    expect(await read("a.xlsx", bytes)).toEqual({ kind: "problem", code: "tooMuchMemory" });
  });

  test("a document of another kind", async () => {
    const zip = new JSZip().file("word/document.xml", "<w/>");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await read("a.xlsx", bytes)).toEqual({ kind: "problem", code: "notASheet" });
  });

  test("a workbook without a worksheet", async () => {
    const bytes = await workbook("", { "xl/workbook.xml": "<workbook" });
    expect(["empty", "broken"]).toContain(((await read("a.xlsx", bytes)) as { code?: string }).code);
  });
});
