import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure, changeMeasure } from "../../../src/plan/measures/editMeasures";
import { mergePart } from "../../../src/plan/merge/mergePart";
import type { Plan } from "../../../src/plan/Plan";
import { rollOver } from "../../../src/plan/rollOver";
import { decodeParts } from "../../../src/plan/stored/decodeParts";
import { encodePart } from "../../../src/plan/stored/encodePart";
import { PART_NAMES } from "../../../src/plan/stored/PartName";
import { numberThread } from "../../../src/plan/thread/migrateThread";
import { knownUnits } from "../../../src/plan/units/knownUnits";
import { unitOfField } from "../../../src/plan/units/originField";
import { canKeepRows } from "../../../src/plan/units/takeUnitRows";
import { linksIn } from "../thread/threadPlan";
import { measuresIn, statesOf, takeFrom, unit, unitPlan } from "./takePlans";

const ours = addMeasure(emptyPlan("nb"), { action: "Lederskole" });
const solvang = unit("Solvang", unitPlan);
const bakken = unit("Bakken", changeMeasure(unitPlan, "T1", { action: "Fagdag" }));
const SAME = ["M1 same", "M2 same", "B1 same", "B2 same", "T1 same", "T2 same"];

/** The plan as it is read from the document that it is kept in. */
function reopened(plan: Plan): Plan {
  const parts = PART_NAMES.map((part) => encodePart(plan, part, { revision: 1, by: "a", seen: {} }));
  return decodeParts(parts, "nb").plan;
}

/** A colleague's state of the plan taken into ours, part by part. */
function merged(base: Plan, theirs: Plan, own: Plan): Plan {
  return numberThread(PART_NAMES.reduce((sofar, part) => mergePart(part, { base, theirs, ours: sofar }), own));
}

test("what is remembered of units is kept in the document", () => {
  const plan = reopened(takeFrom(ours, [solvang, bakken]));
  expect(statesOf(plan, [solvang, bakken])).toEqual([...SAME, ...SAME]);
  expect(knownUnits(plan)).toMatchObject([
    { name: "Bakken", file: "Bakken.docx", date: "2028-06-01", goals: 2, needs: 2, measures: 2, isDiscussed: false },
    { name: "Solvang", file: "Solvang.docx" },
  ]);
});

test("two people who take in a unit each at once have both, and nothing to be asked", () => {
  const plan = merged(ours, takeFrom(ours, [solvang]), takeFrom(ours, [bakken]));
  expect(plan.measures).toHaveLength(5);
  expect(plan.conflicts).toEqual([]);
  expect(statesOf(plan, [solvang, bakken])).toEqual([...SAME, ...SAME]);
  expect(linksIn(plan).filter((each) => each.startsWith("T"))).toHaveLength(4);
});

test("two people who take in the same unit at once have it once", () => {
  const plan = merged(ours, takeFrom(ours, [solvang]), takeFrom(ours, [solvang]));
  expect(measuresIn(plan)).toEqual(measuresIn(takeFrom(ours, [solvang])));
  expect(plan.conflicts).toEqual([]);
  expect(takeFrom(plan, [solvang])).toEqual(plan);
});

test("what one takes in of a unit and another writes in the same row are both there", () => {
  const base = takeFrom(ours, [solvang]);
  const changed = unit("Solvang", changeMeasure(unitPlan, "T1", { deadline: "1.8.2029" }));
  const plan = merged(base, takeFrom(base, [changed]), changeMeasure(base, "T2", { responsible: "HR" }));
  expect(plan.measures[1]).toMatchObject({ deadline: "1.8.2029", responsible: "HR" });
  expect(statesOf(plan, [changed])).toContain("T1 changedHere: responsible here");
});

test("the next period's plan still knows where its rows are from", () => {
  const next = rollOver(takeFrom(ours, [solvang]), emptyPlan("nb"));
  expect(statesOf(next, [solvang])).toEqual(SAME);
});

test("what is kept of a row is small, and too many rows are refused before they are lost", () => {
  const plan = takeFrom(ours, [solvang]);
  const kept = Object.entries(plan.measures[1]!.more).filter(([field]) => unitOfField(field) !== null);
  expect(kept.map(([field, tokens]) => field.length + tokens.length < 120)).toEqual([true]);
  expect(canKeepRows(plan)).toBe(true);
  const measure = plan.measures[1]!;
  const measures = Array.from({ length: 4000 }, (_, index) => ({
    ...measure,
    nr: `T${index + 1}`,
    need: "Ord ".repeat(50),
  }));
  expect(canKeepRows({ ...plan, measures })).toBe(false);
});
