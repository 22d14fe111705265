import { setEstimateText } from "../../../src/plan/staffing/estimateFields";
import { estimateOf, type EstimateProblem } from "../../../src/plan/staffing/estimate";
import { estimateGroup, UNCHANGED } from "../../../src/plan/staffing/estimateGroup";
import { growthOf, setGrowth, setGrowthText } from "../../../src/plan/staffing/PopulationGrowth";
import { sensitivityOf } from "../../../src/plan/staffing/sensitivity";
import { shownNumber } from "../../../src/plan/values/shownNumber";
import type { AgeGroup } from "../../../src/content/staffingBases";
import type { Plan } from "../../../src/plan/Plan";
import { bamble, group, GROUPS, SOURCE, staffingPlan } from "./staffingPlan";

const index = (from: number, to: number): string => shownNumber((to / from) * 100);

function estimated(plan: Plan) {
  const { estimate } = estimateOf(plan);
  if (estimate === null) throw new Error("nothing is estimated");
  return estimate;
}

const problems = (plan: Plan): readonly EstimateProblem[] => estimateOf(plan).problems;

test.each<[AgeGroup, string]>([
  ["age1to5", "108,5 (80,2–130,6)"],
  ["age6to15", "90,8 (85,1–96)"],
  ["age67to79", "103,9 (102,7–105,1)"],
  ["age20to66", "96,5 (94,8–98,2)"],
])("Bamble's %s grow as SSB's table says", (age, expected) => {
  const { from, to, low = 0, high = 0 } = bamble(age);
  expect(`${index(from, to)} (${index(from, low)}–${index(from, high)})`).toBe(expected);
});

test("a hundred årsverk that follow those above 80 alone become 152, 146 to 159 in Bamble", () => {
  const share = { age80to89: 790 / 895, age90: 105 / 895 };
  const weights = Object.entries(share).map(([age, weight]) => [`weight.${age}`, String(weight * 100)] as const);
  const plan = [...weights, ["weight.age0to66", "0"] as const, ["weight.age67to79", "0"] as const].reduce(
    (sofar, [field, text]) => setEstimateText(sofar, field, text.replace(".", ",")),
    staffingPlan([group("Pleie", "100", "care")]),
  );
  const { need } = estimated(plan).total;
  expect([need.middle, need.low!, need.high!].map((value) => shownNumber(value, 0))).toEqual(["152", "145", "159"]);
  expect([need.middle, need.low!, need.high!].map((value) => shownNumber(value))).toEqual(["152,4", "145,5", "158,8"]);
});

test("need follows population, coverage, use and productivity", () => {
  const known = { ...estimated(staffingPlan([GROUPS[1]!])).known[0]! };
  const changed = { ...UNCHANGED, coverage: 0.1, use: 0.05, productivity: 0.02 };
  const { need } = estimateGroup(known, { middle: 0.9, low: 0.8, high: null }, changed, 10);
  expect(need.middle).toBeCloseTo(80 * 0.9 * 1.1 * 1.05 * 0.98, 10);
  expect(need.low).toBeCloseTo(80 * 0.8 * 1.1 * 1.05 * 0.98, 10);
  expect(need.high).toBeNull();
});

test("those who retire do not leave once more by turnover", () => {
  const { total } = estimated(staffingPlan([GROUPS[0]!]));
  expect(total.leavers).toBeCloseTo(13 + 117 * (1 - 0.92 ** 10), 10);
  const size = 100 / 130;
  expect(total.leaving).toBeCloseTo(total.leavers! * size, 10);
  expect(total.recruitment!.middle).toBeCloseTo(total.need.middle / size - 130 + total.leavers!, 10);
});

test("a number of leavers of the group's own stands in place of turnover and age", () => {
  const plan = staffingPlan([group("Lærere", "80", "school", { employees: "90", leavers: "20", turnover: "50" })]);
  expect(estimated(plan).total.leavers).toBe(20);
});

test("a larger mean position takes fewer people for the same need", () => {
  const plan = staffingPlan([GROUPS[0]!]);
  const larger = setEstimateText(plan, "positionSize.value", "+5");
  const people = (each: Plan): number => estimated(each).total.recruitment!.middle;
  expect(people(plan) - people(larger)).toBeCloseTo(
    estimated(plan).total.need.middle * (1 / (100 / 130) - 1 / (100 / 130 + 0.05)),
    8,
  );
});

test("groups with fewer than ten årsverk stand together, with the smallest of the others where they do not make ten", () => {
  const { shown, together, total } = estimated(staffingPlan(GROUPS));
  expect(shown.map(({ name }) => name)).toEqual(["Sykepleiere", "Lærere", "Barnehagelærere", "Andre stillingsgrupper"]);
  expect(together.map(({ name }) => name)).toEqual(["Ingeniører", "Logopeder", "Jurister"]);
  expect(shown.at(-1)!.today).toBe(17.5);
  expect(shown.reduce((sum, { today }) => sum + today, 0)).toBe(total.today);
  expect(shown.every(({ today }) => today >= 10)).toBe(true);
});

test("of several small groups that make ten together no large one is taken in", () => {
  const small = [group("A", "6", "all"), group("B", "5", "all"), group("C", "30", "all")];
  expect(estimated(staffingPlan(small)).together.map(({ name }) => name)).toEqual(["A", "B"]);
});

test("a small group is not shown where there is nothing to put it together with", () => {
  const result = estimateOf(staffingPlan([group("Jurister", "3", "all")]));
  expect(result).toEqual({
    estimate: null,
    problems: [{ kind: "noStaff", names: ["Jurister"] }, { kind: "tooSmall" }],
  });
});

test("what is missing is said, and a group without it is left out", () => {
  const rows = [...GROUPS, group("Leger", "mange", "care"), { positionGroup: "Kokker", today: "15", basis: "maten" }];
  const plan = setGrowthText(staffingPlan(rows), "age6to15", "to", "");
  expect(problems(plan)).toEqual([
    { kind: "noNumber", names: ["Leger"] },
    { kind: "noBasis", names: ["Kokker"] },
    { kind: "noGrowth", ages: ["age6to15"] },
  ]);
  expect(estimated(plan).leftOut).toEqual(["Lærere", "Logopeder", "Leger", "Kokker"]);
});

test("shares of users that do not make a hundred give no estimate of care", () => {
  const plan = setEstimateText(staffingPlan(GROUPS), "weight.age90", "30");
  expect(problems(plan)).toEqual([{ kind: "weights", sum: 110 }]);
  expect(estimated(plan).leftOut).toEqual(["Sykepleiere"]);
});

test("an assumption that is no number changes nothing, and is said to be none", () => {
  const plan = setEstimateText(staffingPlan([GROUPS[2]!]), "use.value", "litt mer");
  expect(problems(plan)).toEqual([{ kind: "noChange", of: ["use"] }]);
  expect(estimated(plan).assumed.use).toBe(0);
});

test("growth over other years is not used", () => {
  const plan = setEstimateText(staffingPlan([GROUPS[2]!]), "year", "2030");
  expect(problems(plan)).toEqual([{ kind: "otherYears", ages: ["age1to5"] }]);
});

test.each([
  ["", "2036"],
  ["2036", "2026"],
  ["i fjor", "2036"],
  ["2026", "2026,5"],
])("from %s to %s there is nothing to estimate", (baseYear, year) => {
  const plan = setEstimateText(setEstimateText(staffingPlan(GROUPS), "baseYear", baseYear), "year", year);
  expect(estimateOf(plan)).toEqual({ estimate: null, problems: [{ kind: "years" }] });
});

test("growth that is put in is read back as it was, the year of the estimate where none of its own stands", () => {
  const plan = setGrowth(staffingPlan([]), [{ ...bamble("all"), from: 14267.4 }]);
  expect(growthOf(plan, "all")).toEqual({ ...bamble("all"), from: 14267.4, source: SOURCE });
  const typed = setGrowthText(setGrowthText(plan, "all", "baseYear", ""), "all", "year", "");
  expect(growthOf(typed, "all")).toMatchObject({ baseYear: 2026, year: 2036 });
  const { group: age, from, to, baseYear, year, source } = bamble("age90");
  const plain = { group: age, from, to, baseYear, year, source };
  expect(growthOf(setGrowth(plan, [plain]), "age90")).toEqual(plain);
});

test("of six assumptions the five that change recruitment most are told, the largest first", () => {
  const plan = staffingPlan(GROUPS);
  const { of, middle, swings } = sensitivityOf(plan, estimated(plan));
  expect(of).toBe("recruitment");
  expect(swings).toHaveLength(5);
  expect(swings.map((swing) => swing.high - swing.low)).toEqual(
    swings.map((swing) => swing.high - swing.low).toSorted((a, b) => b - a),
  );
  expect(swings[0]!.of).toBe("population");
  for (const { low, high } of swings) expect(low <= middle && middle <= high).toBe(true);
  const changed = setEstimateText(plan, "turnover.value", "1");
  const turnover = swings.find((swing) => swing.of === "turnover")!;
  expect(turnover.high).toBeCloseTo(estimated(changed).total.recruitment!.middle, 10);
});

test("where the staff is not known it is the need that is told, and an assumption that is not tried has no bar", () => {
  const plan = setEstimateText(staffingPlan([group("Lærere", "80", "school")]), "use.step", "0");
  const { of, swings } = sensitivityOf(plan, estimated(plan));
  expect([of, ...swings.map((swing) => swing.of)]).toEqual(["need", "population", "coverage", "productivity"]);
});
