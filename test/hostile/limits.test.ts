import JSZip from "jszip";
import { FILE_STRINGS } from "../../src/content/strings/fileStrings";
import { SHEET_STRINGS } from "../../src/content/strings/sheetStrings";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { readPlanFile } from "../../src/plan/file/readPlanFile";
import { readClipboard } from "../../src/plan/sheet/read/readClipboard";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { cell, NAMESPACE, OFFICE, PACKAGE, sheetXml, workbook } from "../plan/makeWorkbook";
import { provideTextCoding } from "../plan/provideTextCoding";

provideTextCoding();

const SHEET = "xl/worksheets/sheet1.xml";
const plain = sheetXml(`<row>${cell("A1", "Tiltak")}</row>`);
const problemOf = async (bytes: Uint8Array) => {
  const file = await readSheetFile("a.xlsx", bytes);
  return file.kind === "problem" ? file.code : file.kind;
};
const cells = (count: number) => sheetXml(`<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(count / 1_000));

/** A workbook with sheets that stand in these parts. */
function sheetsIn(targets: readonly string[], parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const sheets = targets.map((_, index) => `<sheet name="Ark${index}" sheetId="${index + 1}" r:id="r${index}"/>`);
  const links = targets.map(
    (target, index) => `<Relationship Id="r${index}" Type="${OFFICE}/worksheet" Target="${target}"/>`,
  );
  return workbook(plain, {
    "xl/workbook.xml": `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
    ...parts,
  });
}

describe("a workbook is refused", () => {
  test("where its sheets have too many cells together", async () => {
    const parts = { [SHEET]: cells(150_000), "xl/worksheets/sheet2.xml": cells(150_000) };
    expect(await problemOf(await sheetsIn(["worksheets/sheet1.xml", "worksheets/sheet2.xml"], parts))).toBe(
      "tooManyCells",
    );
  });

  test("where many sheets are one and the same part", async () => {
    const targets = Array.from({ length: 60 }, () => "worksheets/sheet1.xml");
    expect(await problemOf(await sheetsIn(targets, { [SHEET]: cells(90_000) }))).toBe("tooManyCells");
  });

  test("where a sheet with too many cells does not stand where sheets do", async () => {
    expect(await problemOf(await sheetsIn(["ark.xml"], { "xl/ark.xml": cells(201_000) }))).toBe("tooManyCells");
  });

  test("where it is made of too many parts", async () => {
    const others = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`xl/a${index}.xml`, "<a/>"]));
    expect(await problemOf(await workbook(plain, others))).toBe("tooManyParts");
  });
});

test("a workbook with some sheets of a common size is read", async () => {
  const targets = Array.from({ length: 12 }, (_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts = Object.fromEntries(targets.map((target) => [`xl/${target}`, cells(10_000)]));
  expect(await problemOf(await sheetsIn(targets, parts))).toBe("sheets");
});

test("how columns look is not read, however many there are", async () => {
  const looks = `<cols>${'<col min="1" max="16384" style="1"/>'.repeat(5_000)}</cols>`;
  expect(await problemOf(await workbook(plain.replace("<sheetData>", `${looks}<sheetData>`)))).toBe("sheets");
});

test("a text that all cells share is counted in each of them", async () => {
  const long = `<sst xmlns="${NAMESPACE}"><si><t>${"a".repeat(30_000)}</t></si></sst>`;
  const shared = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
  const sheet = sheetXml(`<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`);
  const parts = { "xl/_rels/workbook.xml.rels": shared, "xl/sharedStrings.xml": long };
  expect(await problemOf(await workbook(sheet, parts))).toBe("tooManyCells");
});

describe("what is pasted is refused", () => {
  const table = (rows: number) => `<table>${"<tr><td>a</td></tr>".repeat(rows)}</table>`;

  test.each([
    ["where it is too long, before it is parsed", `${table(1)}${"<b>".repeat(700_000)}`],
    ["where it has too many tables", table(1).repeat(501)],
    ["where its table has too many rows", table(20_001)],
  ])("%s", (_, html) => {
    expect(readClipboard(html, "")).toBe("tooMuchPasted");
  });

  test("where its text has too many rows", () => {
    expect(readClipboard(null, "a\tb\n".repeat(20_001))).toBe("tooMuchPasted");
  });
});

describe("a part of the plan that has too much", () => {
  const part = encodePart(emptyPlan("nb"), "measures", { revision: 1, by: "", seen: {} });
  const filled = (content: string) => part.replace(/\/?>$/u, `>${content}</part>`);
  const long = filled('<measure nr="T1" status=""/>'.repeat(20_001));
  const answers = encodePart(emptyPlan("nb"), "s2", { revision: 1, by: "", seen: {} });

  test.each([
    ["rows", long],
    ["rows of a table in Word", filled(`<table block="a">${"<row/>".repeat(20_001)}</table>`)],
    ["columns", filled('<column id="a" name="" hidden="false"/>'.repeat(1_001))],
  ])("of %s is told, and the others are read", (_, xml) => {
    const { parts, warnings } = decodeParts([xml, answers], "nb");
    expect(parts).toEqual([null, "s2"]);
    expect(warnings).toEqual([{ code: "partTooLong", index: 0, part: "measures" }]);
  });

  test("is one that stands there hundreds of times: some are merged, the others stay where they are", () => {
    const { parts, warnings } = decodeParts(
      Array.from({ length: 200 }, () => answers),
      "nb",
    );
    expect(parts.filter((each) => each !== null)).toEqual(["s2"]);
    const codes = warnings.map(({ code }) => code);
    expect(codes).toEqual([...Array<string>(50).fill("partDoubled"), ...Array<string>(149).fill("partTooLong")]);
  });

  test("is no plan alone in a file", async () => {
    const file = `<plan xmlns="urn:kompetanseplan:1" version="1">${long}</plan>`;
    expect(await readPlanFile("a.xml", new Uint8Array(Buffer.from(file)))).toEqual({
      kind: "problem",
      code: "tooManyRows",
    });
  });
});

test("a document of too many parts is refused", async () => {
  const zip = new JSZip();
  for (let index = 0; index <= 10_000; index += 1) zip.file(`word/a${index}.xml`, "");
  const bytes = await zip.generateAsync({ type: "uint8array" });
  expect(await readPlanFile("a.docx", bytes)).toEqual({ kind: "problem", code: "tooManyParts" });
});

test("each limit is told in both languages, with what to do", () => {
  for (const language of ["nb", "nn"] as const) {
    const { tooManyCells, tooManyParts, tooMuchPasted, tooSlow } = SHEET_STRINGS[language].problems;
    const { tooManyRows, tooManyParts: ofDocument, tooSlow: toRead } = FILE_STRINGS[language].problems;
    for (const { text } of [tooManyCells, tooManyParts, tooMuchPasted, tooSlow, tooManyRows, ofDocument, toRead]) {
      expect(text).toMatch(/Kopier|[Vv]elg? /u);
    }
  }
});
