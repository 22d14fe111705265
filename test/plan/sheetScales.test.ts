import { emptyPlan } from "../../src/plan/emptyPlan";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { contentRows, guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { planImport } from "../../src/plan/sheet/take/planImport";

const empty = emptyPlan("nb");

function read(rows: SheetRows) {
  const setup = guessSetup(rows, importColumns(empty, MEASURES_TO_IMPORT));
  const content = contentRows(rows, setup);
  return planImport(content.rows, content.match, MEASURES_TO_IMPORT, empty).rows.map(({ cells }) => cells);
}

const costIn = (header: string, cost: string, ...above: readonly string[]) =>
  read([...above.map((line) => [line, ""]), ["Tiltak", header], ["Kurs", cost]])[0]?.cost?.replace(/\u00A0/gu, " ");

test.each([
  ["Kostnad (i 1000 kr)", "150", "150 000"],
  ["Kostnad (1 000 kr)", "150", "150 000"],
  ["Kostnad i hele 1000 kroner", "150", "150 000"],
  ["Kostnad (tusen kr)", "1,5", "1 500"],
  ["Kostnader i tusen", "240", "240 000"],
  ["tkr", "12", "12 000"],
  ["Kostnad tkr.", "12", "12 000"],
  ["Kostnad TNOK", "12", "12 000"],
  ["Beløp i mill. kr", "0,035", "35 000"],
  ["Kostnad (mill. kroner)", "1,2", "1 200 000"],
  ["MNOK", "0,15", "150 000"],
  ["Kostnad i millionar", "2", "2 000 000"],
  ["Kostnad (kr)", "150", "150"],
  ["Kostnad", "150", "150"],
])("figures below «%s» count so: %s is %s kroner", (header, cost, expected) => {
  expect(costIn(header, cost)).toBe(expected);
});

test("a line above the table counts for all its amounts but those that say otherwise", () => {
  expect(costIn("Kostnad", "150", "Alle tall i 1000 kr")).toBe("150 000");
  expect(costIn("Kostnad", "0,2", "Planperiode 2027–2030. Kostnad i MNOK.")).toBe("200 000");
  expect(costIn("Kostnad (kr)", "150", "Beløp i tusen kroner")).toBe("150");
  expect(costIn("Kostnad", "150", "Vi har 1000 ansatte i tre sektorer")).toBe("150");
  expect(
    read([
      ["Alle beløp i 1000 kr", "", ""],
      ["Tiltak", "Prioritet", "Kostnad"],
      ["Kurs", "2", "5"],
    ])[0],
  ).toEqual({
    ...{ action: "Kurs", priority: "2", cost: "5\u00A0000" },
  });
});

test("what has words of its own says itself what it is counted in", () => {
  expect(costIn("Kostnad (1000 kr)", "kr 5 000")).toBe("kr 5 000");
  expect(costIn("Kostnad (1000 kr)", "200 + vikar")).toBe("200 + vikar");
  expect(costIn("Kostnad (1000 kr)", "Innenfor rammen")).toBe("Innenfor rammen");
});
