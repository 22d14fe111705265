import { fc } from "../seeded";
import { cell, NAMESPACE, sheetXml } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";
import { sheetOf, stylesOf } from "./sheetOf";

provideTextCoding();

describe("what is struck through", () => {
  const styles = { "xl/styles.xml": stylesOf(["General"], 1) };
  const struck = (place: string, text: string) => `<c r="${place}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;

  test("in a whole row is told by the row, also where its number is not", async () => {
    const xml = sheetXml(
      `<row r="1">${cell("A1", "Tiltak")}</row><row r="2"><c r="A2"><v>1</v></c>${struck("B2", "Kurs")}${struck("C2", "HR")}</row>`,
    );
    const sheet = await sheetOf(xml, styles);
    expect([sheet.struck, sheet.odd, sheet.rows[1]]).toEqual([[1], undefined, ["1", "Kurs", "HR"]]);
  });

  test("in one cell is kept and told, in a part of one left out and told", async () => {
    const half = `<c r="B1" t="inlineStr"><is><r><rPr><strike/></rPr><t>Gammelt kurs</t></r><r><t> Nytt kurs</t></r></is></c>`;
    const sheet = await sheetOf(sheetXml(`<row r="1">${struck("A1", "Behov")}${half}</row>`), styles);
    expect(sheet.rows).toEqual([["Behov", " Nytt kurs"]]);
    expect(sheet.odd).toEqual([
      { why: "struckPart", count: 1, places: ["B1"] },
      { why: "struckCell", count: 1, places: ["A1"] },
    ]);
  });

  test("in no look is nothing: a strike that is switched off", async () => {
    const off = { "xl/styles.xml": stylesOf(["General"], 1).replace("<strike/>", '<strike val="0"/>') };
    expect((await sheetOf(sheetXml(`<row r="1">${struck("A1", "Kurs")}</row>`), off)).struck).toBeUndefined();
  });
});

describe("what is hidden is left out of what is seen, and kept", () => {
  test("rows, columns, filtered rows and those without height", async () => {
    const rows = ["", ' hidden="1"', "", ' hidden="true"', ' ht="0" customHeight="1"'].map(
      (attributes, index) =>
        `<row r="${index + 1}"${attributes}>${cell(`A${index + 1}`, `a${index}`)}${cell(`B${index + 1}`, "b")}${cell(`C${index + 1}`, "c")}</row>`,
    );
    const xml = `<worksheet xmlns="${NAMESPACE}"><cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const { rows: seen, hidden } = await sheetOf(xml);
    expect(seen).toEqual([
      ["a0", "", "c"],
      ["", "", ""],
      ["a2", "", "c"],
    ]);
    expect([hidden?.rows, hidden?.columns, hidden?.whole.length]).toEqual([3, [1], 5]);
    expect(hidden?.whole[1]).toEqual(["a1", "b", "c"]);
  });

  test("whatever is hidden, the rest stands where it stood", async () => {
    const grid = fc.array(fc.record({ isHidden: fc.boolean(), text: fc.constantFrom("Kurs", "Fagbrev", "12") }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(grid, async (all) => {
        const xml = all.map(
          ({ isHidden, text }, index) =>
            `<row r="${index + 1}"${isHidden ? ' hidden="1"' : ""}>${cell(`A${index + 1}`, text)}</row>`,
        );
        const { rows, hidden } = await sheetOf(sheetXml(xml.join("")));
        expect(all.map((_, index) => rows[index]?.[0] ?? "")).toEqual(
          all.map(({ isHidden, text }) => (isHidden ? "" : text)),
        );
        expect((hidden?.whole ?? rows).map(([text]) => text)).toEqual(all.map(({ text }) => text));
      }),
      { numRuns: 40 },
    );
  });

  test("nothing is told where what is hidden has no text", async () => {
    const xml = `<worksheet xmlns="${NAMESPACE}"><cols><col min="5" max="9" hidden="1"/></cols><sheetData><row r="1">${cell("A1", "a")}</row></sheetData></worksheet>`;
    expect((await sheetOf(xml)).hidden).toBeUndefined();
  });
});
