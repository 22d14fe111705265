import { fc } from "../../seeded";
import type { Measure } from "../../../src/plan/measures/Measure";
import { filterMeasures } from "../../../src/plan/measures/filterMeasures";
import { filterValues } from "../../../src/plan/measures/filterValues";
import { isMeasureOverdue } from "../../../src/plan/measures/isMeasureOverdue";
import {
  ALL_MEASURES,
  BLANK,
  type MeasureFilter,
  OVERDUE,
  showsAll,
  THIS_YEAR,
} from "../../../src/plan/measures/MeasureFilter";
import { MEASURE_SORTS, type MeasureSort } from "../../../src/plan/measures/MeasureSort";
import { sortMeasures } from "../../../src/plan/measures/sortMeasures";
import { numbersOf, planOf } from "./measuresOf";

const TODAY = "2026-11-21";

const { measures } = planOf(
  {
    action: "Fagbrev på jobb",
    deadline: "høsten 2027",
    responsible: "HR",
    status: "ongoing",
    more: { strategy: "Utvikle" },
  },
  { action: "Kurs", deadline: "", responsible: "", status: "" },
  {
    action: "Ærlig talt",
    deadline: "31.12.2025",
    responsible: "Ås skole",
    status: "done",
    more: { strategy: "Rekruttere" },
  },
  { action: "Mentor", deadline: "løpende", responsible: "Avdeling 10", status: "tja", more: { strategy: "Beholde" } },
  {
    action: "Traineer",
    deadline: "1.2.2026",
    responsible: "Avdeling 9",
    status: "notStarted",
    more: { strategy: "Rekruttere" },
  },
);

describe("measures are sorted:", () => {
  test.each<[MeasureSort, string]>([
    ["plan", "T1 T2 T3 T4 T5"],
    ["deadline", "T3 T5 T1 T4 T2"],
    ["responsible", "T5 T4 T1 T3 T2"],
    ["strategy", "T4 T3 T5 T1 T2"],
    ["status", "T5 T1 T3 T4 T2"],
  ])("by %s", (sort, order) => {
    expect(numbersOf(sortMeasures(measures, sort))).toBe(order);
  });

  test("none gets lost, and sorting again changes nothing", () => {
    const texts = fc.constantFrom("", "HR", "31.12.2027", "2026", "ongoing", "snart", " ");
    const plans = fc
      .array(fc.record({ deadline: texts, responsible: texts, status: texts }), { maxLength: 12 })
      .map((values) => planOf(...values).measures);
    fc.assert(
      fc.property(plans, fc.constantFrom(...MEASURE_SORTS), (some, sort) => {
        const sorted = sortMeasures(some, sort);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sortMeasures(sorted, sort)).toEqual(sorted);
      }),
    );
  });
});

describe("measures are filtered by", () => {
  test.each<[string, Partial<MeasureFilter>, string]>([
    ["nothing", {}, "T1 T2 T3 T4 T5"],
    ["words in any field, in any order", { query: "JOBB fag" }, "T1"],
    ["words of further fields", { query: "rekrutt" }, "T3 T5"],
    ["a number", { query: "t4" }, "T4"],
    ["the strategy", { strategy: "Rekruttere" }, "T3 T5"],
    ["no strategy", { strategy: BLANK }, "T2"],
    ["the responsible", { responsible: "HR" }, "T1"],
    ["the status", { status: "done" }, "T3"],
    ["words for a status", { status: "tja" }, "T4"],
    ["no status", { status: BLANK }, "T2"],
    ["what is overdue", { deadline: OVERDUE }, "T5"],
    ["this year", { deadline: THIS_YEAR }, "T5"],
    ["a year", { deadline: "2027" }, "T1"],
    ["no date", { deadline: BLANK }, "T2 T4"],
    ["several things at once", { strategy: "Rekruttere", status: "done" }, "T3"],
  ])("%s", (_, filter, found) => {
    expect(numbersOf(filterMeasures(measures, { ...ALL_MEASURES, ...filter }, TODAY))).toBe(found);
  });
});

test("a filter of blanks shows all", () => {
  expect(showsAll({ ...ALL_MEASURES, query: "  " })).toBe(true);
  expect(showsAll({ ...ALL_MEASURES, status: BLANK })).toBe(false);
});

test("each value that is offered as a filter finds something", () => {
  const { strategies, responsibles, statuses, years } = filterValues(measures);
  expect(strategies).toEqual(["Beholde", "Rekruttere", "Utvikle", BLANK]);
  expect(responsibles).toEqual(["Avdeling 9", "Avdeling 10", "HR", "Ås skole", BLANK]);
  expect(statuses).toEqual(["notStarted", "ongoing", "done", "tja", BLANK]);
  expect(years).toEqual(["2025", "2026", "2027", BLANK]);
  const filters: readonly Partial<MeasureFilter>[] = [
    ...strategies.map((strategy) => ({ strategy })),
    ...responsibles.map((responsible) => ({ responsible })),
    ...statuses.map((status) => ({ status })),
    ...years.map((deadline) => ({ deadline })),
  ];
  for (const filter of filters) {
    expect(filterMeasures(measures, { ...ALL_MEASURES, ...filter }, TODAY)).not.toEqual([]);
  }
});

describe("a measure is", () => {
  test.each<[string, Pick<Measure, "deadline" | "status">, boolean]>([
    ["overdue the day after its deadline", { deadline: "20.11.2026", status: "ongoing" }, true],
    ["not overdue on the day", { deadline: "21.11.2026", status: "ongoing" }, false],
    ["overdue without a status", { deadline: "2025", status: "" }, true],
    ["overdue when put off", { deadline: "våren 2026", status: "postponed" }, true],
    ["not overdue when done", { deadline: "2025", status: "done" }, false],
    ["not overdue when cancelled", { deadline: "2025", status: "cancelled" }, false],
    ["not overdue by words that say no date", { deadline: "løpende", status: "ongoing" }, false],
  ])("%s", (_, values, overdue) => {
    expect(isMeasureOverdue({ ...measures[0]!, ...values }, TODAY)).toBe(overdue);
  });
});
