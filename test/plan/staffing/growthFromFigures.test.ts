import { AGE_GROUP_IDS } from "../../../src/content/staffingBases";
import type { Projection } from "../../../src/plan/figures/Figures";
import { setPopulation, setProjection } from "../../../src/plan/figures/storedFigures";
import type { Plan } from "../../../src/plan/Plan";
import { estimateOf } from "../../../src/plan/staffing/estimate";
import { setEstimateText } from "../../../src/plan/staffing/estimateFields";
import { growthFromFigures, wantedGrowth } from "../../../src/plan/staffing/growthFromFigures";
import { growthText, setGrowth, setGrowthText } from "../../../src/plan/staffing/PopulationGrowth";
import { shipped } from "../figures/snapshot";
import { bamble, group, GROUPS, SOURCE, staffingPlan } from "./staffingPlan";

/** The plan with what ships of a region, the projection changed or taken out. */
function withFigures(
  plan: Plan,
  nr: string,
  change: (shipped: Projection) => Projection | null = (same) => same,
): Plan {
  const { population, projection } = shipped(nr);
  return setProjection(setPopulation(plan, population), projection && change(projection));
}

const withYears = (plan: Plan, baseYear: string, year: string): Plan =>
  setEstimateText(setEstimateText(plan, "baseYear", baseYear), "year", year);
const sourceOf = (plan: Plan): string | undefined => growthFromFigures(plan)[0]?.source;

const PLAN = withFigures(staffingPlan(GROUPS), "4012");

test("Bamble's growth from the plan's figures is the one that was typed from SSB's table", () => {
  const untold = growthFromFigures(PLAN).map((growth) => ({ ...growth, source: SOURCE }));
  expect(untold).toEqual(AGE_GROUP_IDS.map(bamble));
});

test("the estimate by the plan's figures is that by typed growth, but for its source", () => {
  const empty = AGE_GROUP_IDS.reduce(
    (plan, age) =>
      ["from", "to", "low", "high"].reduce((sofar, field) => setGrowthText(sofar, age, field as "from", ""), plan),
    PLAN,
  );
  const taken = setGrowth(empty, wantedGrowth(empty));
  const told = (plan: Plan) => {
    const { estimate, problems } = estimateOf(plan);
    return { ...estimate, problems, growths: estimate?.growths.map((growth) => ({ ...growth, source: "" })) };
  };
  expect(estimateOf(empty).problems).toContainEqual(expect.objectContaining({ kind: "noGrowth" }));
  expect(told(taken)).toEqual(told(PLAN));
  expect(growthText(taken, "all", "source")).toBe(
    "SSB, tabell 14746, Bamble kommune, hovedalternativet (MMMM), lavt (LLML) og høyt (HHMH), publisert 12. juni 2026",
  );
});

test("the source is told in the plan's language, with when figures were fetched", () => {
  const plan = withFigures(staffingPlan(GROUPS, "nn"), "4012", (projection) => ({
    ...projection,
    ...{ way: "pasted", updated: "", fetched: "2026-11-30", low: [] },
  }));
  expect(sourceOf(plan)).toBe(
    "SSB, tabell 14746, Bamble kommune, hovudalternativet (MMMM), limt inn 30. november 2026",
  );
});

test("a year from before the projection is that of the population, of the same municipality", () => {
  const plan = withYears(PLAN, "2025", "2036");
  const { ages } = shipped("4012").population.years.find(({ year }) => year === 2025)!;
  const all = growthFromFigures(plan).find(({ group: age }) => age === "all");
  expect(all).toMatchObject({ from: ages.reduce((sum, count) => sum + count, 0), to: 14331, baseYear: 2025 });
  expect(sourceOf(plan)).toMatch(/^SSB, tabell 07459 og 14746, Bamble kommune, /u);
  expect(growthFromFigures(setPopulation(plan, shipped("0301").population))).toEqual([]);
});

test("without the lowest and the highest alternative of the last year, there is no range", () => {
  const plan = withFigures(PLAN, "4012", (projection) => ({ ...projection, high: projection.high.slice(0, 5) }));
  const taken = setGrowth(plan, growthFromFigures(plan));
  expect(estimateOf(taken).estimate?.total.need).toMatchObject({ low: null, high: null });
  expect(growthText(taken, "age90", "low")).toBe("");
});

test.each<[string, Plan]>([
  ["no projection", withFigures(PLAN, "4012", () => null)],
  ["the country's alone", withFigures(PLAN, "0")],
  ["one that ends before", withYears(PLAN, "2026", "2060")],
  ["one of other years", withYears(PLAN, "1990", "2036")],
  ["no years to go by", withYears(PLAN, "", "")],
])("no growth is made up: %s", (_, plan) => {
  expect(growthFromFigures(plan)).toEqual([]);
});

test("an age that nobody is of in the base year is left as it is", () => {
  const plan = withFigures(PLAN, "4012", (projection) => ({
    ...projection,
    main: projection.main.map(({ year, ages }) => ({ year, ages: [...ages.slice(0, -1), 0] })),
  }));
  expect(growthFromFigures(plan).map(({ group: age }) => age)).not.toContain("age90");
});

test("only the ages that the plan's groups go by are taken", () => {
  const plan = withFigures(staffingPlan([group("Lærere", "80", "school")]), "4012");
  expect(wantedGrowth(plan).map(({ group: age }) => age)).toEqual(["age6to15", "age20to66"]);
});
