import JSZip from "jszip";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { plainSigns } from "../../src/document/text/plainSigns";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { setMeta } from "../../src/plan/setMeta";
import { withGuard, withoutGuard } from "../../src/plan/sheet/formulaGuard";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { writeXlsx } from "../../src/plan/sheet/write/writeXlsx";
import { bytesOf } from "../plan/bytesOf";
import { provideTextCoding } from "../plan/provideTextCoding";

provideTextCoding();

const SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"];
const BEFORE = ["", " ", "\u00A0", "\t", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u00AD", "' ", " \u200B'"];

test.each(SIGNS)("no text with %s in front is a formula, whatever stands before it and does not show", (sign) => {
  for (const before of BEFORE) {
    const text = `${before}${sign}SUM(A1)`;
    expect(withGuard(text)).toBe(`'${text}`);
    expect(withoutGuard(withGuard(text))).toBe(text);
  }
});

test.each(["Kurs", " Kurs", "-5", "-1 234,50 %", "'sitat'", "A=B", "æ+ø", "2027-2030", "", "   "])(
  "«%s» needs no guard",
  (text) => {
    expect(withGuard(text)).toBe(text);
    expect(withoutGuard(text)).toBe(text);
  },
);

test("what Excel takes for an error goes out as the text that it is, and comes back so", async () => {
  const errors = [
    "#REF!",
    "#VALUE!",
    "#N/A",
    "#NAME?",
    "#NULL!",
    "#DIV/0!",
    "#NUM!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
  ];
  const plan = errors.reduce((filled, action) => addMeasure(filled, { action }), emptyPlan("nb"));
  const bytes = await bytesOf(await writeXlsx(HANDLINGSPLAN, plan, "nb"));
  const sheet = await (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml")?.async("string");
  expect(sheet).not.toContain('t="e"');
  const file = await readSheetFile("a.xlsx", bytes);
  const rows = file.kind === "sheets" ? (file.sheets[0]?.rows ?? []) : [];
  expect(rows.slice(1).map((row) => row[2])).toEqual(errors);
});

describe("a text that was made to read backwards", () => {
  const CONTROLS = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  const hostile = `Sol${CONTROLS}vik \u202Ekommune`;

  test("reads as it is written, whether somebody types it, a part holds it, or it stands in Word", () => {
    const typed = addMeasure(setMeta(emptyPlan("nb"), { municipality: hostile }), { action: hostile });
    expect([typed.meta.municipality, typed.measures[0]?.action]).toEqual(["Solvik kommune", "Solvik kommune"]);
    const version = { revision: 1, by: "", seen: {} };
    const plan = {
      ...typed,
      measures: [{ ...typed.measures[0]!, action: hostile, status: hostile }],
      tables: {
        "nitt.tab.maal": { rows: [], lastRow: 0, columns: [{ id: "goal", name: hostile, hidden: false }] },
      },
    };
    const parts = (["measures", "nitt.tab.maal"] as const).map((part) => encodePart(plan, part, version));
    const read = decodeParts(parts, "nb").plan;
    expect([read.measures[0]?.action, read.measures[0]?.status]).toEqual(["Solvik kommune", "Solvik kommune"]);
    expect(read.tables["nitt.tab.maal"]?.columns[0]?.name).toBe("Solvik kommune");
    expect(plainSigns(hostile)).toBe("Solvik kommune");
  });

  test("does not come in with a file", async () => {
    const file = await readSheetFile("a.csv", new Uint8Array(Buffer.from(`Tiltak;Ansvarlig\n${hostile};HR`)));
    expect(file).toMatchObject({
      sheets: [
        {
          rows: [
            ["Tiltak", "Ansvarlig"],
            ["Solvik kommune", "HR"],
          ],
        },
      ],
    });
  });

  test("is the only one that is changed: Norwegian stays", () => {
    const plain = "Ærlig øving på åtte språk – «så mye», 50 % & 12\u00A0000 kr; Sápmi, čálus, naïv\u00AD\u200Bitet 👩‍⚕️";
    expect(addMeasure(emptyPlan("nb"), { action: plain }).measures[0]?.action).toBe(plain);
    expect(plainSigns(plain)).toBe(plain);
  });
});
