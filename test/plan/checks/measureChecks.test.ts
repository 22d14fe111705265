import { withoutDoubled } from "../../../src/plan/checks/planMends";
import { runChecks } from "../../../src/plan/checks/runChecks";
import { changeMeasure } from "../../../src/plan/measures/editMeasures";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import type { CheckId } from "../../../src/plan/checks/Check";
import type { Measure } from "../../../src/plan/measures/Measure";
import { LANGUAGES, placesOf, withMeasures, WORD } from "./checkPlan";

const T2 = [{ kind: "measure", nr: "T2" }];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each<[CheckId, Partial<Measure>, Partial<Measure>]>([
    ["noResponsible", { responsible: " " }, { responsible: "HR-sjefen" }],
    ["noEvaluation", { evaluation: "", more: {} }, { evaluation: "Spørreundersøkelse i mai" }],
    ["noEvaluation", { evaluation: "", more: {} }, { more: { indicator: "20 fagbrev" } }],
    ["noTargetGroup", { action: "Ny nettside", more: {} }, { more: { targetGroup: "Lærlinger" } }],
    ["noTargetGroup", { action: "Ny nettside", more: {} }, { action: "Ny nettside for enhetslederne" }],
  ])("%s finds the measure with %j, and not with %j", async (check, broken, mended) => {
    const plan = changeMeasure(await examplePlan(language), "T2", broken);
    expect(placesOf(check, plan)).toEqual(T2);
    expect(placesOf(check, changeMeasure(plan, "T2", mended))).toEqual([]);
    expect(placesOf(check, changeMeasure(plan, "T2", { status: "cancelled" }))).toEqual([]);
  });

  test("three courses and nothing else are found, until one of them gives a certificate", () => {
    const courses = withMeasures(language, ...["Kurs i etikk", "Fagdag", "Nettkurs"].map((action) => ({ action })));
    expect(placesOf("onlyCourses", courses)).toEqual([{ kind: "measures" }]);
    expect(placesOf("onlyCourses", changeMeasure(courses, "T2", { action: "Fagbrev på jobb" }))).toEqual([]);
    expect(placesOf("onlyCourses", withMeasures(language, { action: "Kurs i etikk" }))).toEqual([]);
  });

  test("a strategy that no measure belongs to is found by its name, until one does", () => {
    const names = ["Utvikle kompetanse", "Rekruttere", "Avvikle eller omskolere"];
    const plan = withMeasures(language, ...names.map((strategy) => ({ more: { strategy } })));
    expect(placesOf("strategyUnused", plan)).toEqual([
      { kind: "measures", about: "strategy", quote: "Mobilisere kompetanse" },
    ]);
    const mended = withMeasures(language, ...[...names, "mobilisere"].map((strategy) => ({ more: { strategy } })));
    expect(placesOf("strategyUnused", mended)).toEqual([]);
  });

  test("measures of which none says its strategy are found once, and a plan without measures is not", () => {
    expect(placesOf("strategyUnused", withMeasures(language, { action: "a" }, { action: "b" }))).toEqual([
      { kind: "measures", about: "noStrategy" },
    ]);
    expect(placesOf("strategyUnused", withMeasures(language))).toEqual([]);
  });

  test("the same measure twice is found and goes by its mend, and nothing else goes", () => {
    const stipend = { action: "Stipend", need: "Sykepleiere", more: { financing: "Tilskudd", place: "OsloMet" } };
    const again = { ...stipend, action: "stipend ", more: { place: "OsloMet", financing: "Tilskudd" } };
    const other = { ...stipend, responsible: "HR" };
    const plan = withMeasures(language, stipend, { ...again, action: "Stipend" }, other, { action: "Lærlinger" });
    const finding = runChecks(plan, WORD, null).find(({ check }) => check === "doubled");
    expect(finding?.where.map((place) => "nr" in place && place.nr)).toEqual(["T2", "T3"]);
    expect(finding?.mend).toBe("removeDoubled");
    const mended = withoutDoubled(plan);
    expect(mended.measures.map(({ nr }) => nr)).toEqual(["T1", "T3", "T4"]);
    expect(placesOf("doubled", changeMeasure(mended, "T3", { action: "Stipend til vernepleiere" }))).toEqual([]);
  });

  test("the same action in other words has no mend, and empty measures are not the same", () => {
    const plan = withMeasures(language, { action: "Stipend", cost: "10" }, { action: " STIPEND", cost: "20" }, {}, {});
    const finding = runChecks(plan, WORD, null).find(({ check }) => check === "doubled");
    expect(finding?.where).toHaveLength(1);
    expect(finding?.mend).toBeNull();
    expect(withoutDoubled(plan).measures).toEqual(plan.measures);
  });
});
