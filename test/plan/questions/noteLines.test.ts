import { addMeasure, deleteMeasures } from "../../../src/plan/measures/editMeasures";
import { mergePart } from "../../../src/plan/merge/mergePart";
import { setStepNotes } from "../../../src/plan/notes";
import type { Plan } from "../../../src/plan/Plan";
import { lineToText, linesOfNote, madeOf, makeOfLine, originsOf } from "../../../src/plan/questions/noteLines";
import { needsOf } from "../../../src/plan/thread/links";
import { link } from "../../../src/plan/thread/editLinks";
import { empty } from "../planEdits";

const ITEM = "s5.factors.demography";
const LINE = "Vi mangler vikarer om sommeren";

test("a note is taken line by line, without bullets and numbers", () => {
  expect(linesOfNote("1) Vi mangler vikarer\n\n– Flere lærlinger\n2027 blir tungt\n  • Heltid")).toEqual([
    "Vi mangler vikarer",
    "Flere lærlinger",
    "2027 blir tungt",
    "Heltid",
  ]);
});

test("a line becomes a goal, a need or a measure, and knows what it has become", () => {
  const goal = makeOfLine(empty, ITEM, LINE, "goal");
  const need = makeOfLine(goal.plan, ITEM, LINE, "need");
  const measure = makeOfLine(need.plan, ITEM, LINE, "measure", { responsible: "HR-sjef", deadline: "juni 2027" });
  expect(madeOf(measure.plan, ITEM, LINE)).toEqual([goal.made, need.made, measure.made]);
  expect([goal, need, measure].map(({ made }) => "nr" in made && made.nr)).toEqual(["M1", "B1", "T1"]);
  expect(measure.plan.measures).toMatchObject([{ action: LINE, responsible: "HR-sjef", deadline: "juni 2027" }]);
  expect(measure.plan.tables["nitt.tab.maal"]?.rows).toMatchObject([{ nr: "M1", cells: { goals: LINE } }]);
  expect(originsOf(measure.plan, measure.plan.measures[0]!.more)).toEqual([ITEM]);
});

test("a line becomes a paragraph of a step's text, for as long as it stands there", () => {
  const { plan, made } = lineToText(empty, ITEM, LINE, "s5");
  expect(madeOf(plan, ITEM, LINE)).toEqual([made]);
  expect(madeOf(setStepNotes(plan, "s5", []), ITEM, LINE)).toEqual([]);
});

test("what was made of a line and deleted again is not told", () => {
  const { plan } = makeOfLine(empty, ITEM, LINE, "measure");
  expect(madeOf(deleteMeasures(plan, new Set(["T1"])), ITEM, LINE)).toEqual([]);
});

test("the same words to another question are another line", () => {
  expect(madeOf(makeOfLine(empty, ITEM, LINE, "measure").plan, "s5.factors.turnover", LINE)).toEqual([]);
});

test("a measure that gets another number when two add one at once is still the line's", () => {
  const { plan: ours } = makeOfLine(empty, ITEM, LINE, "measure");
  const theirs = addMeasure(empty, { action: "Stipend" });
  const parts = ["measures", "reflections"] as const;
  const merged = parts.reduce<Plan>((plan, part) => mergePart(part, { base: empty, theirs, ours: plan }), ours);
  const [made] = madeOf(merged, ITEM, LINE);
  expect(merged.measures.find(({ nr }) => made?.kind === "measure" && made.nr === nr)?.action).toBe(LINE);
  expect(merged.measures).toHaveLength(2);
});

test("two who make the same of one line at once get it once", () => {
  const one = makeOfLine(empty, ITEM, LINE, "measure").plan;
  const two = makeOfLine(empty, ITEM, LINE, "measure").plan;
  const parts = ["measures", "reflections"] as const;
  const merged = parts.reduce<Plan>((plan, part) => mergePart(part, { base: empty, theirs: one, ours: plan }), two);
  expect(madeOf(merged, ITEM, LINE)).toHaveLength(1);
  expect(merged.conflicts).toEqual([]);
});

test("a link to a need stands beside where the measure came from", () => {
  const need = makeOfLine(empty, ITEM, LINE, "need");
  const { plan, made } = makeOfLine(need.plan, ITEM, "Stipend", "measure");
  const linked = link(plan, { kind: "measure", nr: "nr" in made ? made.nr : "" }, "B1");
  expect(needsOf(linked, linked.measures[0]!)).toMatchObject([{ nr: "B1" }]);
  expect(madeOf(linked, ITEM, "Stipend")).toEqual([made]);
});
