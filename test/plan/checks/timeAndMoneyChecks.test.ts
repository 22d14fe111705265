import { setMeta } from "../../../src/plan/setMeta";
import { changeMeasure } from "../../../src/plan/measures/editMeasures";
import { LANGUAGES, placesOf, withMeasures } from "./checkPlan";

const FRIST = { nb: ["høsten 2027", "hvert år", "31.12.2027"], nn: ["hausten 2027", "kvart år", "31.12.2027"] };

describe.each(LANGUAGES)("in %s", (language) => {
  test("a measure without a deadline is found, and one whose deadline is no time", () => {
    const plan = withMeasures(language, {}, { deadline: "snarest" }, { deadline: "løpende" });
    expect(placesOf("noDeadline", plan)).toEqual([
      { kind: "measure", nr: "T1", about: "blank" },
      { kind: "measure", nr: "T2", about: "noDate", quote: "snarest" },
      { kind: "measure", nr: "T3", about: "noDate", quote: "løpende" },
    ]);
  });

  test.each(FRIST[language])("a measure is mended by the deadline «%s»", (deadline) => {
    expect(placesOf("noDeadline", withMeasures(language, { deadline }))).toEqual([]);
  });

  test("a period of time stands for a deadline", () => {
    const period = { nb: "august 2027–juni 2028", nn: "august 2027–juni 2028" }[language];
    expect(placesOf("noDeadline", withMeasures(language, { more: { period } }))).toEqual([]);
  });

  test("a measure that should have been done is found, until it is done, cancelled or put off", () => {
    const plan = withMeasures(language, { deadline: "29.11.2026", status: "ongoing" });
    expect(placesOf("overdue", plan)).toEqual([{ kind: "measure", nr: "T1", quote: "29.11.2026" }]);
    expect(placesOf("overdue", changeMeasure(plan, "T1", { status: "done" }))).toEqual([]);
    expect(placesOf("overdue", changeMeasure(plan, "T1", { status: "cancelled" }))).toEqual([]);
    expect(placesOf("overdue", changeMeasure(plan, "T1", { deadline: "30.11.2026" }))).toEqual([]);
  });

  test("a deadline before or after the plan's years is found, and none where the years are not set", () => {
    const plan = withMeasures(language, { deadline: "2026" }, { deadline: "våren 2031" }, { deadline: "31.12.2030" });
    const dated = setMeta(plan, { from: "2027", to: "2030" });
    expect(placesOf("outsidePeriod", dated).map((place) => place.quote)).toEqual(["2026", "våren 2031"]);
    expect(placesOf("outsidePeriod", setMeta(dated, { from: "2026", to: "2031" }))).toEqual([]);
    expect(placesOf("outsidePeriod", plan)).toEqual([]);
  });

  test("somebody with more than a third of the measures is found, until the work is shared", () => {
    const owners = ["HR", "hr ", "HR", "Rektor", "Helsesjef", "Teknisk sjef", "Styrer"];
    const plan = withMeasures(language, ...owners.map((responsible) => ({ responsible })));
    expect(placesOf("unevenLoad", plan)).toEqual([{ kind: "measures", about: "responsible", quote: "HR" }]);
    expect(placesOf("unevenLoad", changeMeasure(plan, "T3", { responsible: "Styrer" }))).toEqual([]);
  });

  test("deadlines that are all in one quarter are found, until one is moved", () => {
    const plan = withMeasures(language, ...[4, 5, 6, 4, 5, 6].map((month) => ({ deadline: `1.${month}.2027` })));
    expect(placesOf("unevenLoad", plan)).toEqual([{ kind: "measures", about: "quarter", quote: "2. kvartal 2027" }]);
    expect(placesOf("unevenLoad", changeMeasure(plan, "T3", { deadline: "1.7.2027" }))).toEqual([]);
  });

  test("a measure that says nothing of its cost is found, until it has an amount or stays within the budget", () => {
    const plan = withMeasures(language, { action: "Stipend" });
    expect(placesOf("noCost", plan)).toEqual([{ kind: "measure", nr: "T1" }]);
    for (const cost of ["50 000", "Innenfor ramme", "innanfor ramma", "0"])
      expect(placesOf("noCost", changeMeasure(plan, "T1", { cost }))).toEqual([]);
    expect(placesOf("noCost", changeMeasure(plan, "T1", { more: { year2: "50 000" } }))).toEqual([]);
  });

  test("an amount that nobody pays is found, until somebody does", () => {
    const plan = withMeasures(language, { cost: "50 000 kr" });
    expect(placesOf("noFinancing", plan)).toEqual([{ kind: "measure", nr: "T1" }]);
    const payer = { nb: "50 000 kr. Tilskudd fra Statsforvalteren", nn: "50 000 kr. Tilskot frå Statsforvaltaren" };
    expect(placesOf("noFinancing", changeMeasure(plan, "T1", { cost: payer[language] }))).toEqual([]);
    expect(placesOf("noFinancing", changeMeasure(plan, "T1", { more: { financing: "HR" } }))).toEqual([]);
    expect(placesOf("noFinancing", changeMeasure(plan, "T1", { cost: "0" }))).toEqual([]);
  });

  test("measures that cost and that nobody has ranked are found, until one has a rank", () => {
    const plan = withMeasures(language, ...[1, 2, 3, 4, 5].map((each) => ({ cost: `${each}0 000` })));
    expect(placesOf("noPriority", plan)).toEqual([{ kind: "measures" }]);
    expect(placesOf("noPriority", changeMeasure(plan, "T4", { more: { priority: "1" } }))).toEqual([]);
    expect(placesOf("noPriority", changeMeasure(plan, "T4", { cost: "0" }))).toEqual([]);
  });
});
