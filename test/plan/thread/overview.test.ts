import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { addMeasure, changeMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { addRow, changeRow } from "../../../src/plan/table/tableEditing";
import { countGaps, onlyGaps, type Thread, threadOf } from "../../../src/plan/thread/overview";
import { addGoal, addNeed, GOALS, INDICATORS, NEEDS, STAFFING, words } from "./threadPlan";

/** The thread as lines: "M1 > B1 > T1", with what each lacks. */
function shown({ goals, withoutGoal, withoutNeed, indicatorsWithoutGoal }: Thread): readonly string[] {
  const line = (nr: string, gaps: readonly string[]): string => [nr, ...gaps].join(" ");
  const need = ({ target, measures, gaps }: Thread["needs"][number], depth: string): readonly string[] => [
    depth + line(target.nr, gaps),
    ...measures.map((each) => `${depth}  ${line(each.measure.nr, each.gaps)}`),
  ];
  const indicator = ({ row, gaps }: Thread["indicators"][number]): string => line(row.nr, gaps);
  return [
    ...goals.flatMap((goal) => [
      line(goal.target.nr, goal.gaps),
      ...goal.indicators.map((each) => `  ${indicator(each)}`),
      ...goal.needs.flatMap((each) => need(each, "  ")),
    ]),
    ...withoutGoal.flatMap((each) => need(each, "")),
    ...withoutNeed.map((each) => line(each.measure.nr, each.gaps)),
    ...indicatorsWithoutGoal.map(indicator),
  ];
}

const linkedPlan = [
  (plan: Plan) => addGoal(plan, NEEDS, "B1", "M1"),
  (plan: Plan) => addGoal(plan, NEEDS, "B1", "M2"),
  (plan: Plan) => addNeed(plan, "T1", "B1"),
  (plan: Plan) => changeMeasure(plan, "T1", { evaluation: "Telles i juni" }),
].reduce((plan, edit) => edit(plan), words);

test("a need with two goals stands under both with its measures, and what is linked to nothing stands apart", () => {
  expect(shown(threadOf(linkedPlan))).toEqual([
    ...["M1", "  B1", "    T1"],
    ...["M2", "  B1", "    T1"],
    "B2 noGoal noMeasures",
    "T2 noNeed noEvaluation",
  ]);
});

test("a measure that meets two needs stands under both, and is one measure", () => {
  const thread = threadOf(addNeed(linkedPlan, "T1", "B2"));
  expect(shown(thread)).toContain("B2 noGoal");
  expect(thread.needs.map(({ measures }) => measures.length)).toEqual([1, 1]);
  expect(thread.measures).toHaveLength(2);
});

test("a need is met by no measure that is cancelled", () => {
  const cancelled = threadOf(changeMeasure(linkedPlan, "T1", { status: "cancelled" }));
  expect(cancelled.needs[0]).toMatchObject({ target: { nr: "B1" }, gaps: ["noMeasures"] });
});

test("a goal that no need comes from lacks needs", () => {
  expect(shown(threadOf(words)).slice(0, 2)).toEqual(["M1 noNeeds", "M2 noNeeds"]);
});

test("needs of people count with those of competence", () => {
  const plan = addRow(linkedPlan, STAFFING, { positionGroup: "Lærere", today: "4", future: "6" });
  expect(shown(threadOf(addGoal(plan, STAFFING, "B3", "M2")))).toContain("  B3 noMeasures");
});

test("an indicator lacks a base, a target and a source until it has them", () => {
  const plan = addRow(linkedPlan, INDICATORS, { goal: "", indicator: "Andel vakter" });
  expect(shown(threadOf(plan))).toContain("R1 noGoal noBase noTarget noSource");
  const filled = changeRow(plan, INDICATORS, "R1", { now: "78 %", target: "100 %", source: "Turnus" });
  expect(shown(threadOf(addGoal(filled, INDICATORS, "R1", "M1")))[1]).toBe("  R1");
});

test("a criterion for the aim is a way to judge a measure too", () => {
  const plan = changeMeasure(linkedPlan, "T2", { more: { indicator: "Ti har fullført" } });
  expect(shown(threadOf(plan))).toContain("T2 noNeed");
});

test("what says nothing is no part of the thread, and what is linked to it alone is linked to nothing", () => {
  const silent = [
    (plan: Plan) => changeRow(plan, GOALS, "M1", { goals: " " }),
    (plan: Plan) => changeRow(plan, GOALS, "M2", { goals: "" }),
    (plan: Plan) => addRow(plan, INDICATORS, {}),
    (plan: Plan) => addMeasure(plan),
  ].reduce((plan, edit) => edit(plan), linkedPlan);
  expect(shown(threadOf(silent))).toEqual(["B1 noGoal", "  T1", "B2 noGoal noMeasures", "T2 noNeed noEvaluation"]);
  expect(shown(threadOf(emptyPlan("nb")))).toEqual([]);
});

test("of a thread with only what lacks something the rest goes, but for what that hangs on", () => {
  const plan = changeMeasure(linkedPlan, "T1", { evaluation: "" });
  expect(shown(onlyGaps(threadOf(linkedPlan)))).toEqual(["B2 noGoal noMeasures", "T2 noNeed noEvaluation"]);
  expect(shown(onlyGaps(threadOf(plan))).slice(0, 3)).toEqual(["M1", "  B1", "    T1 noEvaluation"]);
  const judged = changeMeasure(addNeed(plan, "T2", "B2"), "T2", { evaluation: "Telles" });
  expect(shown(onlyGaps(threadOf(judged))).slice(6)).toEqual(["B2 noGoal"]);
  expect([countGaps(threadOf(linkedPlan)), countGaps(threadOf(plan))]).toEqual([2, 3]);
});

test("the example plan hangs together", async () => {
  const thread = threadOf(await examplePlan("nb"));
  expect(thread.goals).toHaveLength(5);
  expect(thread.goals.flatMap(({ gaps }) => gaps)).toEqual([]);
  expect([thread.withoutGoal, thread.withoutNeed, thread.indicatorsWithoutGoal]).toEqual([[], [], []]);
});
