import { costOf, type ReadCost, sumCosts } from "../../../src/plan/measures/sumCosts";
import type { Measure } from "../../../src/plan/measures/Measure";
import { planOf } from "./measuresOf";

describe("what a measure costs is", () => {
  test.each<[string, Partial<Measure>, ReadCost]>([
    ["its total", { cost: "5", more: { totalCost: "kr 12 000,-", year1: "3" } }, 12_000],
    ["else the sum of its years", { cost: "5", more: { year1: "1 000", year3: "2 000,50" } }, 3000.5],
    ["else what the action plan says", { cost: "50 000 kr" }, 50_000],
    ["unknown where the total is words, whatever else is said", { cost: "5", more: { totalCost: "ca. 12" } }, "words"],
    ["unknown where one year is words", { more: { year1: "1", year2: "mye" } }, "words"],
    ["unknown where the action plan has words", { cost: "Innenfor rammen" }, "words"],
    ["blank where nothing is said", { cost: " " }, "blank"],
  ])("%s", (_, values, cost) => {
    expect(costOf(planOf(values).measures[0]!)).toBe(cost);
  });
});

test("costs add up by financing and by year; words and cancelled measures are left out and told", () => {
  const { measures } = planOf(
    { more: { totalCost: "100 000", financing: "Budsjett", year1: "40 000", year2: "60 000", ownShare: "20 000" } },
    { cost: "0,10", more: { financing: "budsjett " } },
    { cost: "0,20", more: { grant: "80 000" } },
    { cost: "etter avtale", more: { financing: "Tilskudd" } },
    { cost: "900", status: "cancelled" },
    {},
    { more: { totalCost: "5", year1: "litt" } },
  );
  expect(sumCosts(measures)).toEqual({
    total: 100_005.3,
    byFinancing: [
      { name: "Budsjett", sum: 100_000.1 },
      { name: "", sum: 5.2 },
    ],
    byYear: [
      { field: "year1", sum: 40_000 },
      { field: "year2", sum: 60_000 },
    ],
    ownShare: 20_000,
    grant: 80_000,
    words: ["T4", "T7"],
    blank: 1,
    cancelled: 1,
  });
});

test("tenths add up to what they are", () => {
  const { measures } = planOf(...Array.from({ length: 10 }, () => ({ cost: "0,1" })));
  expect(sumCosts(measures).total).toBe(1);
});
