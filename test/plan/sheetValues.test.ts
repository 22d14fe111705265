import { fc } from "../seeded";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";
import { cell, NAMESPACE, OFFICE, sheetXml } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";
import { sheetOf, stylesOf } from "./sheetOf";

provideTextCoding();

async function shown(value: number, code: string): Promise<string | undefined> {
  const xml = sheetXml(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`);
  return (await sheetOf(xml, { "xl/styles.xml": stylesOf([code]) })).rows[0]?.[0];
}

/** 1 December 2027. */
const DECEMBER = 46_722;

describe("a date keeps what its cell shows of it:", () => {
  test.each([
    ["mmm.yy", "desember 2027", "2027-12-31"],
    ["[$-414]mmmm yyyy;@", "desember 2027", "2027-12-31"],
    ["mm/yyyy", "desember 2027", "2027-12-31"],
    ['"innen "mmmm yyyy', "innen desember 2027", "2027-12-31"],
    ["mmmm", "desember 2027", "2027-12-31"],
    ["yyyy", "2027", "2027-12-31"],
    ['"4. kvartal "yyyy', "4. kvartal 2027", "2027-12-31"],
    ['"Q4 "yyyy', "Q4 2027", "2027-12-31"],
    ['"høsten "yyyy', "høsten 2027", "2027-12-31"],
    ["QQ yyyy", "4. kvartal 2027", "2027-12-31"],
    ["d. mmmm yyyy", "01.12.2027", "2027-12-01"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "01.12.2027", "2027-12-01"],
    ["dd/mm/yy;@", "01.12.2027", "2027-12-01"],
    ['"innen "dd.mm.yyyy', "innen 01.12.2027", "2027-12-01"],
  ])("%s shows «%s»", async (code, text, key) => {
    expect(await shown(DECEMBER, code)).toBe(text);
    expect(sortKeyOfDate(text)).toBe(key);
  });

  test("Excel's own format for months, which it gives to «des.27», is one", async () => {
    const styles = `<styleSheet xmlns="${NAMESPACE}"><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs></styleSheet>`;
    const { rows } = await sheetOf(sheetXml(`<row r="1"><c r="A1" s="1"><v>${DECEMBER}</v></c></row>`), {
      "xl/styles.xml": styles,
    });
    expect(rows).toEqual([["desember 2027"]]);
  });

  test("days may be counted from 1904", async () => {
    const book = `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const xml = sheetXml(`<row r="1"><c r="A1" s="1"><v>${DECEMBER - 1462}</v></c></row>`);
    expect((await sheetOf(xml, { "xl/workbook.xml": book, "xl/styles.xml": stylesOf(["dd.mm.yyyy"]) })).rows).toEqual([
      ["01.12.2027"],
    ]);
  });

  test("a month sorts by its last day, whichever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40_000, max: 60_000 }), async (day) => {
        const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
        expect(sortKeyOfDate((await shown(day, "mmm\\-yy")) ?? "")).toBe(last);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a number is read as it is, and as its cell shows it:", () => {
  test.each([
    [80, '0" %"', "80 %"],
    [75, "0\\%", "75 %"],
    [12.5, '0.0"%"', "12,5 %"],
    [0.8, "0 %", "80 %"],
    [0.125, "0.00%;[Red]-0.00%", "12,5 %"],
    [2.5, '0.0" årsverk"', "2,5 årsverk"],
    [3, '"Tiltak "0', "Tiltak 3"],
    [12, '0\\ "personer"', "12 personer"],
    [50_000, '"kr "#,##0', "50000"],
    [50_000, '#,##0\\ "kr"', "50000"],
    [50_000, '_-"kr"\\ * #,##0.00_-;\\-"kr"\\ * #,##0.00_-', "50000"],
    [50_000, "[$kr-414] #,##0.00", "50000"],
    [1_500_000, '0.0,,"mill. kr"', "1500000"],
    [-5, '0" mer";0" mindre"', "-5 mindre"],
    [1, '[=1]0" årsverk";[>1]0" flere"', "1 årsverk"],
    [4, '[=1]0" årsverk";[>1]0" flere"', "4 flere"],
    [301, "0000", "0301"],
    [7, "General", "7"],
    [1.5625, "[h]:mm", "37:30"],
    [1.5625, "[hh]:mm:ss", "37:30"],
  ])("%d in %s", async (value, code, text) => {
    expect(await shown(value, code)).toBe(text);
  });
});

describe("what is no value is empty, and told with its place:", () => {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

  test("formulas that nobody has computed", async () => {
    const xml = sheetXml(
      row(
        1,
        `${cell("A1", "Kurs")}<c r="B1"><f>B2*4</f></c><c r="C1"><f>A2</f><v></v></c><c r="D1"><f>1+1</f><v>2</v></c>`,
      ) + row(2, `<c r="B2"><f t="shared" si="0"/></c><c r="D2" t="str"><f>""</f><v></v></c>${cell("E2", "x")}`),
    );
    const { rows, odd } = await sheetOf(xml);
    expect(rows).toEqual([
      ["Kurs", "", "", "2", ""],
      ["", "", "", "", "x"],
    ]);
    expect(odd).toEqual([{ why: "noResult", count: 3, places: ["B1", "C1", "B2"] }]);
  });

  test.each([
    "#REF!",
    "#VERDI!",
    "#I/T",
    "#NAVN?",
    "#DIV/0!",
    "#OVERFLYT!",
    "#N/A",
    "#NV",
    "#WERT!",
    "#VÄRDEFEL!",
    "#SAKNAS!",
    "#¡VALOR!",
    "#ARVO!",
  ])("the error %s, as a result, as a text and in a CSV file", async (error) => {
    const { rows, odd } = await sheetOf(
      sheetXml(row(1, `${cell("A1", "Kurs")}<c r="B1" t="e"><f>A9</f><v>${error}</v></c>${cell("C1", error)}`)),
    );
    expect(rows).toEqual([["Kurs"]]);
    expect(odd).toEqual([{ why: "error", count: 2, places: ["B1", "C1"] }]);
    const csv = await readSheetFile("a.csv", new Uint8Array(Buffer.from(`Tiltak;Frist\nKurs;${error}`)));
    expect(csv).toMatchObject({
      sheets: [
        {
          rows: [
            ["Tiltak", "Frist"],
            ["Kurs", ""],
          ],
          odd: [{ why: "error", places: ["B2"] }],
        },
      ],
    });
  });

  test("a column that was too narrow when it was saved as text", async () => {
    const csv = await readSheetFile("a.csv", new Uint8Array(Buffer.from("Tiltak;Frist\nKurs;########")));
    expect(csv).toMatchObject({ sheets: [{ odd: [{ why: "tooNarrow", count: 1, places: ["B2"] }] }] });
  });

  test.each(["#1", "#heltid", "# i rekken", "Kurs #REF!", "Nr. #", "##"])(
    "but «%s» is a text like others",
    async (text) => {
      const { rows, odd } = await sheetOf(sheetXml(row(1, cell("A1", text))));
      expect([rows, odd]).toEqual([[[text]], undefined]);
    },
  );
});
