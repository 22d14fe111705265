import { partsOfYears } from "../../src/plan/values/partsOfYears";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";

test("halves of years are suggested from the year in which the plan is made to its last, six years at most", () => {
  expect(partsOfYears("2028", "2029", "nb")).toEqual([
    ...["våren 2027", "høsten 2027", "våren 2028", "høsten 2028", "våren 2029", "høsten 2029"],
  ]);
  expect(partsOfYears("2028", "2060", "nn").slice(-2)).toEqual(["våren 2032", "hausten 2032"]);
});

test("nothing is suggested while the plan's years are not set, or are none", () => {
  for (const [from, to] of [
    ["", ""],
    ["2028", ""],
    ["27", "2030"],
    ["2030", "2020"],
  ] as const) {
    expect(partsOfYears(from, to, "nb")).toEqual([]);
  }
});

test.each(["nb", "nn"] as const)("what is suggested in %s says when it is, for whatever sorts by it", (language) => {
  for (const text of partsOfYears("2028", "2030", language)) expect(sortKeyOfDate(text)).toMatch(/^20\d\d-/u);
});
