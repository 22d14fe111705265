import { BEMANNINGSBEHOV } from "../../../src/content/tables/bemanningsbehov";
import type { Plan } from "../../../src/plan/Plan";
import { estimateOf } from "../../../src/plan/staffing/estimate";
import { setEstimateText } from "../../../src/plan/staffing/estimateFields";
import { fillNeeds, NEEDS, proposeNeeds } from "../../../src/plan/staffing/fillNeeds";
import { addRow, changeRow } from "../../../src/plan/table/tableEditing";
import { targetsIn } from "../../../src/plan/thread/targets";
import { GROUPS, staffingPlan } from "./staffingPlan";

const plan = staffingPlan(GROUPS);
const propose = (of: Plan) => proposeNeeds(of, estimateOf(of).estimate!);
const kinds = (of: Plan) => propose(of).map(({ kind }) => kind);
const fill = (of: Plan, ...accepted: string[]) => fillNeeds(of, BEMANNINGSBEHOV, propose(of), new Set(accepted));
const needs = (of: Plan) => targetsIn(of, "needs").all.map(({ nr, text }) => `${nr} ${text}`);

test("each group becomes a need with a number of its own, small ones as one", () => {
  expect(needs(fill(plan))).toEqual([
    expect.stringMatching(/^B1 Sykepleiere: \d+,\d årsverk$/u),
    expect.stringMatching(/^B2 Lærere: \d+,\d årsverk$/u),
    expect.stringMatching(/^B3 Barnehagelærere: \d+ årsverk$/u),
    expect.stringMatching(/^B4 Andre stillingsgrupper: \d+,\d årsverk$/u),
  ]);
  expect(fill(plan).tables[NEEDS]?.rows[2]?.cells).toMatchObject({ today: "40", leaving: "13,6", future: "43,4" });
});

test("a second time nothing is added, and what became another is brought up to date", () => {
  const filled = fill(plan);
  expect(kinds(filled)).toEqual(["same", "same", "same", "same"]);
  expect(fill(filled)).toEqual(filled);
  const changed = setEstimateText(filled, "use.value", "10");
  expect(kinds(changed)).toEqual(["ours", "ours", "ours", "ours"]);
  expect(fill(changed).tables[NEEDS]?.rows).toHaveLength(4);
  expect(fill(changed).tables[NEEDS]?.rows[2]?.cells.future).toBe("47,7");
});

test("what somebody has written is not overwritten without being asked about", () => {
  const theirs = addRow(plan, NEEDS, { positionGroup: "lærere", today: "81", leaving: "", future: "75", goals: "M1" });
  expect(kinds(theirs)).toEqual(["new", "theirs", "new", "new"]);
  expect(fill(theirs).tables[NEEDS]?.rows[0]?.cells).toEqual({
    ...{ positionGroup: "lærere", today: "81", future: "75", goals: "M1" },
  });
  expect(fill(theirs, "Lærere").tables[NEEDS]?.rows[0]).toMatchObject({
    nr: "B1",
    cells: { positionGroup: "Lærere", today: "80", future: "72,7", goals: "M1" },
  });
});

test("a row of ours that somebody has changed since is theirs", () => {
  const changed = changeRow(fill(plan), NEEDS, "B1", { future: "200" });
  expect(kinds(changed)[0]).toBe("theirs");
  expect(fill(changed).tables[NEEDS]?.rows[0]?.cells.future).toBe("200");
});

test("a group that is a need in another table already does not become one twice without being asked about", () => {
  const known = addRow(plan, "deck.tab.analyse", { needs: "Lærere i realfag" });
  expect(kinds(known)).toEqual(["new", "alike", "new", "new"]);
  expect(needs(fill(known)).filter((need) => need.includes("Lærere"))).toEqual(["B1 Lærere i realfag"]);
  expect(needs(fill(known, "Lærere")).filter((need) => need.includes("Lærere"))).toHaveLength(2);
});
