import type { Answer } from "../../src/plan/answers/Answer";
import { addMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { fieldValue } from "../../src/plan/merge/fieldValue";
import type { Plan } from "../../src/plan/Plan";
import type { PlanConflict } from "../../src/plan/PlanConflict";
import { type ConflictChoice, resolveConflict } from "../../src/plan/resolveConflict";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { choices, dates, list, people, text } from "./answers";
import { addRow, empty } from "./planEdits";

/** What is settled of a conflict about a prompt. */
function settle(ours: Answer, other: Answer, choice: ConflictChoice) {
  const conflict: PlanConflict = { part: "s2", field: "why", other };
  const plan = resolveConflict({ ...setAnswer(empty, "s2", "why", ours), conflicts: [conflict] }, conflict, choice);
  expect(plan.conflicts).toEqual([]);
  return fieldValue(plan, "s2", "why");
}

test("ours or the other version is the plan's, as the user chooses", () => {
  expect(settle(text("a"), text("b"), "ours")).toEqual(text("a"));
  expect(settle(text("a"), text("b"), "other")).toEqual(text("b"));
});

test.each<readonly [string, Answer, Answer, Answer]>([
  ["two texts are one below the other", text("a"), text("b"), text("a", "b")],
  ["a text and one without a word are the text", text("a"), text(" "), text("a")],
  ["a text without a word and one are the other", text(" "), text("b"), text("b")],
  ["a text that is said twice is said once", text("a"), text("a"), text("a")],
  ["a list has the items of both, each once", list("a", "b"), list("b", "c"), list("a", "b", "c")],
  ["all people are there", people(["a", "x"]), people(["a", "x"], ["a", "y"]), people(["a", "x"], ["a", "y"])],
  ["all dates are there", dates(["2027", "a"]), dates(["2028", "a"]), dates(["2027", "a"], ["2028", "a"])],
  ["all choices are made", choices(["a"], "x"), choices(["b", "a"], "y"), choices(["a", "b"], "x\ny")],
])("of both, %s", (_what, ours, other, both) => {
  expect(settle(ours, other, "both")).toEqual(both);
});

const KINDS = [text("a"), list("b"), people(["c", "x"]), dates(["2027", "d"]), choices(["e"], "y")] as const;

test.each(KINDS.flatMap((ours) => KINDS.filter((other) => other !== ours).map((other) => [ours, other] as const)))(
  "of two kinds of answer, both cannot stand, and the conflict stays: %j and %j",
  (ours, other) => {
    const conflict: PlanConflict = { part: "s2", field: "why", other };
    const plan = { ...setAnswer(empty, "s2", "why", ours), conflicts: [conflict] };
    expect(resolveConflict(plan, conflict, "both")).toBe(plan);
  },
);

test.each<readonly [PlanConflict["part"], string]>([
  ["meta", "municipality"],
  ["measures", "T1.need"],
  ["measures", "T1.status"],
  ["measures", "T1.more.group"],
  ["own.tilskudd", "R1.own.1"],
  ["reflections", "q.1"],
])("in %s the field %s is settled, and nothing else is changed", (part, field) => {
  const conflict: PlanConflict = { part, field, other: text("b") };
  const filled = setMeta(addRow(empty, { kind: "k", "own.1": "a" }), { municipality: "a", from: "2027" });
  const measured = addMeasure(filled, { need: "a", status: "a", more: { group: "a" }, cost: "10" });
  const plan: Plan = { ...measured, reflections: { "q.1": "a", "q.2": "c" }, conflicts: [conflict] };
  const settled = resolveConflict(plan, conflict, "both");
  expect(fieldValue(settled, part, field)).toEqual(text("a", "b"));
  const changed = JSON.stringify(settled).replace(String.raw`"a\nb"`, `"a"`);
  expect(JSON.parse(changed)).toEqual({ ...plan, conflicts: [] });
});

test("a plan has one language, whatever is chosen", () => {
  const conflict: PlanConflict = { part: "meta", field: "language", other: text("nn") };
  const plan = { ...empty, conflicts: [conflict] };
  expect(resolveConflict(plan, conflict, "both").meta.language).toBe("nb");
  expect(resolveConflict(plan, conflict, "other").meta.language).toBe("nn");
});

test("other conflicts stay, of the same field too", () => {
  const [one, two] = [text("b"), text("c")].map((other): PlanConflict => ({ part: "s2", field: "why", other }));
  const plan = {
    ...setAnswer(empty, "s2", "why", text("a")),
    conflicts: [one, two].filter((each) => each !== undefined),
  };
  expect(one && resolveConflict(plan, one, "other").conflicts).toEqual([two]);
});

test("a conflict about a measure that has been deleted goes, and the measure does not come back", () => {
  const conflict: PlanConflict = { part: "measures", field: "T1.need", other: text("b") };
  const { plan } = deleteMeasure({ ...addMeasure(empty, { need: "a" }), conflicts: [conflict] }, "T1");
  const settled = resolveConflict(plan, conflict, "other");
  expect([settled.measures, settled.conflicts]).toEqual([[], []]);
});
