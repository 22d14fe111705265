import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { TILSKUDD } from "../../src/content/tables/tilskudd";
import { ROLLER } from "../../src/content/tables/roller";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { emptyColumns, hideColumns } from "../../src/plan/table/emptyColumns";

const plan = addMeasure(emptyPlan("nb"), { need: "Folk", action: "Fagbrev", status: "ongoing" });
const ids = (columns: ReturnType<typeof emptyColumns>) => columns.map(({ id, isHidden }) => [id, isHidden]);

test("columns of a wide table that no row has filled in are found, hidden ones too", () => {
  const columns = ["responsible", "deadline", "cost", "evaluation"];
  expect(ids(emptyColumns(plan, HANDLINGSPLAN))).toEqual(columns.map((id) => [id, false]));
  const hidden = hideColumns(plan, HANDLINGSPLAN, emptyColumns(plan, HANDLINGSPLAN), true);
  expect(ids(emptyColumns(hidden, HANDLINGSPLAN))).toEqual(columns.map((id) => [id, true]));
  expect(ids(emptyColumns(plan, TILSKUDD)).length).toBeGreaterThan(0);
});

test("nothing is offered where all columns are filled in or none is, or where the table is narrow", () => {
  const full = addMeasure(plan, { responsible: "HR", deadline: "2027", cost: "1", evaluation: "God" });
  expect(emptyColumns(full, HANDLINGSPLAN)).toEqual([]);
  expect(emptyColumns(emptyPlan("nb"), HANDLINGSPLAN)).toEqual([]);
  expect(emptyColumns(addMeasure(emptyPlan("nb")), HANDLINGSPLAN)).toEqual([]);
  expect(emptyColumns(plan, ROLLER)).toEqual([]);
  const narrow = hideColumn(hideColumn(plan, HANDLINGSPLAN, "need", true), HANDLINGSPLAN, "status", true);
  expect(emptyColumns(narrow, HANDLINGSPLAN)).toEqual([]);
});
