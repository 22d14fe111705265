import JSZip from "jszip";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { NAMESPACE, OFFICE, PACKAGE } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

describe("a workbook's parts are found wherever they are:", () => {
  const book = (names: { readonly book: string; readonly sheet: string; readonly target: string }) => {
    const folder = names.book.replace(/[^/\\]*$/u, "");
    const file = names.book.slice(folder.length);
    const slash = names.book.includes("\\") ? "\\" : "/";
    const zip = new JSZip()
      .file(
        `_rels${slash}.rels`,
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="${names.book.replaceAll("\\", "/")}"/></Relationships>`,
      )
      .file(
        names.book,
        `<x:workbook xmlns:x="${NAMESPACE}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Ark1" sheetId="1" r:id="b"/></x:sheets></x:workbook>`,
      )
      .file(
        `${folder}_rels${slash}${file}.rels`,
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="b" Type="${OFFICE}/worksheet" Target="${names.target}"/></Relationships>`,
      )
      .file(
        names.sheet,
        `<x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      );
    return zip.generateAsync({ type: "uint8array" });
  };

  test.each([
    ["another name", { book: "xl/workbook2.xml", sheet: "xl/worksheets/sheet1.xml", target: "worksheets/sheet1.xml" }],
    ["another folder", { book: "excel/book.xml", sheet: "excel/sheet1.xml", target: "sheet1.xml" }],
    ["the root", { book: "book.xml", sheet: "ark.xml", target: "/ark.xml" }],
    ["a folder beside", { book: "xl/workbook.xml", sheet: "ark/1.xml", target: "../ark/1.xml" }],
    [
      "backslashes",
      { book: "xl\\workbook.xml", sheet: "xl\\worksheets\\sheet1.xml", target: "worksheets\\sheet1.xml" },
    ],
    ["other case", { book: "xl/Workbook.xml", sheet: "xl/WorkSheets/Sheet1.xml", target: "worksheets/sheet1.xml" }],
  ])("%s", async (_what, names) => {
    expect(await readSheetFile("a.xlsx", await book(names))).toMatchObject({ sheets: [{ rows: [["7"]] }] });
  });

  test("one that lacks its sheet is damaged, not something else", async () => {
    const bytes = await book({
      book: "xl/workbook.xml",
      sheet: "xl/worksheets/sheet1.xml",
      target: "worksheets/sheet9.xml",
    });
    expect(await readSheetFile("a.xlsx", bytes)).toEqual({ kind: "problem", code: "broken" });
  });
});
