import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { rowsAside } from "../../src/plan/table/rowsAside";
import { viewTable } from "../../src/plan/table/viewTable";
import { rows } from "../document/tableToSync";

const HIDDEN = ["responsible", "deadline", "status", "evaluation"];
const HEADER = "Nr | Behov for kompetanse | Tiltak og målgruppe | Kostnad/finansiering";
const filled = addMeasure(emptyPlan("nb"), { need: "Folk", action: "Fagbrev", cost: "50 000" });
const plan = HIDDEN.reduce((sofar, id) => hideColumn(sofar, HANDLINGSPLAN, id, true), filled);

function aside(merged: readonly number[], ...lines: string[]): readonly number[] {
  const all = rows(HEADER, ...lines);
  return rowsAside({ rows: all, header: all[0]!, hasHeader: true, merged }, viewTable(plan, HANDLINGSPLAN), []);
}

test.each([
  ["a heading over the whole width", [1], "Helse | - | - | -", true],
  ["a heading of which Word lists one cell", [1], "Helse", true],
  ["a heading beside the column of numbers", [1], "- | Helse", true],
  ["merged cells without text", [1], "- | - | - | -", true],
  ["a measure whose cells are one", [1], "T1\nFolk\nFagbrev\n50 000 | - | - | -", false],
  ["a measure whose cells are one, without its number", [1], "Folk\nFagbrev | - | - | -", false],
  ["a measure of which some cells are one", [1], "T1 | Folk\nFagbrev | - | 50 000", false],
  ["a sum in one cell", [], "- | - | - | Sum: 150 000 kr", true],
  ["a sum of a year", [], "- | Sum 2027 | - | 150 000", true],
  ["a label in the place of a number", [], "1.2 | - | - | -", false],
  ["a measure that is called after a sum", [], "T1 | - | Sum | 150 000", false],
  ["a sum with words", [], "- | Sum | etter avtale | 150 000", false],
  ["an empty row", [], "- | - | - | -", false],
] as const)("%s", (_, merged, line, isAside) => {
  expect(aside(merged, line, "T2 | Folk | Kurs | 50 000")).toEqual(isAside ? [1] : []);
});
