import { deleteMeasure } from "../../../src/plan/measures/editMeasures";
import { setAnswer } from "../../../src/plan/answers/setAnswer";
import type { Plan } from "../../../src/plan/Plan";
import { addRow, changeRow, deleteRow } from "../../../src/plan/table/tableEditing";
import {
  goalText,
  hangingOn,
  moveLinks,
  needText,
  setGoals,
  setGoalText,
  setNeeds,
  setNeedText,
} from "../../../src/plan/thread/links";
import { targetsIn } from "../../../src/plan/thread/targets";
import { GOALS, INDICATORS, linksIn, NEEDS, STAFFING, words } from "./threadPlan";

const measure = (plan: Plan, nr: string) => plan.measures.find((each) => each.nr === nr)!;
const row = (plan: Plan, table: typeof NEEDS, nr: string) => plan.tables[table]!.rows.find((each) => each.nr === nr)!;
const need = (plan: Plan, nr: string) => needText(plan, measure(plan, nr));
const goal = (plan: Plan, nr: string) => goalText(plan, NEEDS, row(plan, NEEDS, nr));
const target = (plan: Plan, nr: string) => targetsIn(plan, nr.startsWith("M") ? "goals" : "needs").byNr.get(nr)!;

test("goals and needs have numbers of their own, needs the same ones in all their tables", () => {
  const plan = addRow(addRow(words, STAFFING, { positionGroup: "Lærere" }), NEEDS, {});
  expect(plan.tables[GOALS]?.rows.map(({ nr }) => nr)).toEqual(["M1", "M2"]);
  expect(plan.tables[STAFFING]?.rows.map(({ nr }) => nr)).toEqual(["B3"]);
  expect(plan.tables[NEEDS]?.rows.map(({ nr }) => nr)).toEqual(["B1", "B2", "B4"]);
});

test("a number is not given again when its row is gone", () => {
  const plan = addRow(deleteRow(addRow(words, STAFFING, {}), STAFFING, "B3"), NEEDS, {});
  expect(plan.tables[NEEDS]?.rows.at(-1)?.nr).toBe("B4");
});

test("a measure says the numbers of its needs, and then what it says of them", () => {
  const plan = setNeeds(words, "T2", { nrs: ["B2", "B1"], words: "Noe annet" });
  expect(need(plan, "T2")).toBe("B1, B2 Noe annet");
  expect(linksIn(plan)).toEqual(["T2 B1", "T2 B2"]);
});

test("a measure is linked to others in place of those that it is linked to", () => {
  const plan = setNeeds(setNeeds(words, "T1", { nrs: ["B1"], words: "" }), "T1", { nrs: ["B2"], words: "" });
  expect(need(plan, "T1")).toBe("B2");
});

test("a need says its goals' numbers, and an indicator what it is about", () => {
  const indicated = addRow(words, INDICATORS, { goal: "Hjemme" });
  const plan = setGoals(setGoals(indicated, NEEDS, "B1", { nrs: ["M2"], words: "" }), INDICATORS, "R1", {
    ...{ nrs: ["M1"], words: "Hjemme" },
  });
  expect(goal(plan, "B1")).toBe("M2");
  expect(goalText(plan, INDICATORS, row(plan, INDICATORS, "R1"))).toBe("M1 Hjemme");
});

describe("what somebody has written is taken apart:", () => {
  test.each([
    ["B1", "B1", ["T1 B1"]],
    ["B1 Flere sykepleiere", "B1 Flere sykepleiere", ["T1 B1"]],
    ["b 2: Driften", "B2 Driften", ["T1 B2"]],
    ["B1, B2 og B1", "B1, B2", ["T1 B1", "T1 B2"]],
    ["B2. Driften\nB1 – Flere", "B1, B2 Driften\nFlere", ["T1 B1", "T1 B2"]],
    ["Etter B1", "Etter B1", []],
    ["B9 Ukjent", "B9 Ukjent", []],
    ["B1-kurs", "B1-kurs", []],
    ["B12-vitamin", "B12-vitamin", []],
    ["", "", []],
  ])("%j", (written, shown, links) => {
    const plan = setNeedText(words, "T1", written);
    expect(need(plan, "T1")).toBe(shown);
    expect(linksIn(plan)).toEqual(links);
    expect(need(setNeedText(plan, "T1", shown), "T1")).toBe(shown);
  });
});

test("a measure that says what its need says follows when that changes, in its own words it does not", () => {
  const linked = setNeeds(setNeeds(words, "T1", { nrs: ["B1"], words: "Flere sykepleiere" }), "T2", {
    ...{ nrs: ["B1"], words: "Noe annet" },
  });
  const plan = changeRow(linked, NEEDS, "B1", { needs: "Ti sykepleiere til" });
  expect([need(plan, "T1"), need(plan, "T2")]).toEqual(["B1 Ti sykepleiere til", "B1 Noe annet"]);
  expect(need(changeRow(linked, NEEDS, "B1", { needs: "" }), "T1")).toBe("B1 Flere sykepleiere");
});

test("an indicator follows its goal", () => {
  const plan = setGoals(addRow(words, INDICATORS, { goal: "Bo hjemme" }), INDICATORS, "R1", {
    ...{ nrs: ["M1"], words: "Bo hjemme" },
  });
  const changed = changeRow(plan, GOALS, "M1", { goals: "Bo hjemme lenger" });
  expect(goalText(changed, INDICATORS, row(changed, INDICATORS, "R1"))).toBe("M1 Bo hjemme lenger");
});

test("a measure keeps its words when its need is deleted", () => {
  const linked = setNeeds(words, "T1", { nrs: ["B1"], words: "Flere sykepleiere" });
  expect(need(deleteRow(linked, NEEDS, "B1"), "T1")).toBe("Flere sykepleiere");
});

test("what hangs on a need or a goal is known, and hangs on another one when it is moved", () => {
  const linked = setGoalText(setNeedText(words, "T1", "B1"), NEEDS, "B2", "M1");
  expect(hangingOn(linked, NEEDS, "B1")).toEqual({ measures: ["T1"], rows: [] });
  expect(hangingOn(linked, GOALS, "M1")).toEqual({ measures: [], rows: [{ table: NEEDS, nr: "B2" }] });
  expect(hangingOn(linked, NEEDS, "B2")).toEqual({ measures: [], rows: [] });
  const moved = moveLinks(linked, target(linked, "B1"), target(linked, "B2"));
  expect(linksIn(moved)).toEqual(["T1 B2", "B2 M1"]);
  expect(need(moved, "T1")).toBe("B2");
  expect(linksIn(moveLinks(moved, target(moved, "M1"), target(moved, "M2")))).toEqual(["T1 B2", "B2 M2"]);
});

test("a copy of a need is linked to by nothing, and comes from the same goals", () => {
  const linked = setGoalText(setNeedText(words, "T1", "B1"), NEEDS, "B1", "M1");
  const copied = addRow(linked, NEEDS, row(linked, NEEDS, "B1").cells, "B1");
  expect(linksIn(copied)).toEqual(["T1 B1", "B1 M1", "B3 M1"]);
});

test("a need of staffing says how many are lacking", () => {
  const plan = addRow(words, STAFFING, { positionGroup: "Sykepleiere", today: "30", future: "46" });
  expect(target(plan, "B3").text).toBe("Sykepleiere: 16 årsverk");
});

test("links are of no one else's concern", () => {
  const linked = setNeedText(words, "T1", "B1");
  expect(linksIn(setAnswer(linked, "s1", "mandate", { kind: "text", text: "A" }))).toEqual(["T1 B1"]);
  expect(linksIn(deleteMeasure(linked, "T1").plan)).toEqual([]);
});
