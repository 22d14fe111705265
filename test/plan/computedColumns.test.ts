import JSZip from "jszip";
import { BEMANNINGSBEHOV } from "../../src/content/tables/bemanningsbehov";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { writeCsv } from "../../src/plan/sheet/write/writeCsv";
import { writeXlsx } from "../../src/plan/sheet/write/writeXlsx";
import { computeCell } from "../../src/plan/table/computeCell";
import { startTable } from "../../src/plan/table/startTable";
import { addRow } from "../../src/plan/table/tableEditing";
import { bytesOf } from "./bytesOf";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const gap = (today: string, leaving: string, future: string) => computeCell("gap", { today, leaving, future }, "nb");

test("the gap is what is needed less those who stay", () => {
  expect(gap("45,5", "8", "52")).toBe("14,5");
  expect(gap("1 234,5", "0", "60")).toBe("−1\u00A0174,5");
});

test("nobody leaves where nothing or a dash stands, but words are no number", () => {
  expect([gap("40", "", "50"), gap("40", " – ", "50")]).toEqual(["10", "10"]);
  expect([gap("40", "ca. 20", "50"), gap("ukjent", "2", "50"), gap("40", "2", "")]).toEqual(["", "", ""]);
});

test("what is lacking, and what changes, is the difference of two numbers, and nothing where one is missing", () => {
  expect(computeCell("lacking", { have: "3", want: "5" }, "nb")).toBe("2");
  expect(computeCell("lacking", { have: "", want: "5" }, "nb")).toBe("");
  expect(computeCell("change", { today: "700", future: "640" }, "nn")).toBe("−60");
  expect(computeCell("change", { today: "ca. 700", future: "640" }, "nn")).toBe("");
});

test("a column without a rule comes to nothing, whatever it is called", () => {
  expect(["toString", "constructor", ""].map((column) => computeCell(column, { today: "1" }, "nb"))).toEqual([
    "",
    "",
    "",
  ]);
});

test("the gap is a number in a workbook and in CSV, below zero too", async () => {
  const cells = { positionGroup: "Lærere", today: "120", leaving: "", future: "100" };
  const plan = addRow(startTable(emptyPlan("nb"), BEMANNINGSBEHOV), BEMANNINGSBEHOV.id, cells);
  const zip = await JSZip.loadAsync(await bytesOf(await writeXlsx(BEMANNINGSBEHOV, plan, "nb")));
  expect(await zip.file("xl/worksheets/sheet1.xml")!.async("string")).toMatch(/<c r="F2"[^>]*><v>-20<\/v>/);
  const csv = await bytesOf(await writeCsv(BEMANNINGSBEHOV, plan, "nb"));
  expect(Buffer.from(csv).toString("utf8")).toContain("B1;Lærere;120;;100;-20;\r\n");
});
