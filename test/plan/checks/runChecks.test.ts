import { ASPECT_TEXTS, CHECK_TEXTS } from "../../../src/content/checks";
import { contentCounts } from "../../../src/plan/contentCounts";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { CHECK_GRADES, CHECK_IDS, GRADES } from "../../../src/plan/checks/Check";
import { ASPECTS } from "../../../src/plan/checks/Place";
import { runChecks } from "../../../src/plan/checks/runChecks";
import { checkOfReason, reasonFor, setAside } from "../../../src/plan/checks/setAside";
import { planTexts } from "../../../src/plan/checks/planTexts";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { addMeasures } from "../../../src/plan/measures/editMeasures";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";
import { LANGUAGES, WORD } from "./checkPlan";

test("every check and every detail has its words", () => {
  expect(Object.keys(CHECK_TEXTS).sort()).toEqual([...CHECK_IDS].sort());
  expect(Object.keys(ASPECT_TEXTS).sort()).toEqual([...ASPECTS].sort());
});

test("the ids of checks stand in users' documents, and are these", () => {
  expect(CHECK_IDS.join(" ")).toBe(
    "wordBehind stepEmpty templateLeft coverUnfilled contentsStale needWithoutMeasure measureWithoutNeed noResponsible noDeadline overdue noEvaluation discussion noFollowUp personalNumber smallGroup headingSkipped goalWithoutNeed needWithoutGoal outsidePeriod noCost noFinancing noTargetGroup indicatorIncomplete strategyUnused routeOrder rolesMissing notAnchored oneAnalysis figureSource doubled headingNumbers titleOpen captionsMiscounted onlyCourses twoDefinitions references unevenLoad personName noPriority",
  );
});

test.each(LANGUAGES)("of the example in %s nothing is found", async (language) => {
  expect(runChecks(await examplePlan(language), WORD, null).map(({ check }) => check)).toEqual([]);
});

test("findings come with what must be mended first, and what is worth a thought last", () => {
  const weights = runChecks(emptyPlan("nb"), WORD, null).map(({ check }) => GRADES.indexOf(CHECK_GRADES[check]));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(weights.length).toBeGreaterThan(3);
});

test("a check is set aside with a reason that stays in the plan, and is taken back", () => {
  const aside = setAside(emptyPlan("nb"), "discussion", "Drøftes i desember.");
  expect(reasonFor(aside, "discussion")).toBe("Drøftes i desember.");
  expect(aside.reflections).toEqual({ "check.discussion": "Drøftes i desember." });
  expect(reasonFor(aside, "noFollowUp")).toBe("");
  expect(setAside(aside, "discussion", " ")).toEqual(emptyPlan("nb"));
  expect(checkOfReason("check.discussion")).toBe("discussion");
  expect(checkOfReason("s1.roles.a")).toBeNull();
});

test("a reason is no note, but is looked through like one", () => {
  const aside = setAside(emptyPlan("nb"), "discussion", "Drøftes i desember.");
  expect(contentCounts(aside).notes).toBe(0);
  expect(planTexts(aside).map(({ text }) => text)).toEqual(["Drøftes i desember."]);
});

test("four times the measures are read four times as often: none is looked at for each of the others", async () => {
  const example = await examplePlan("nb");
  const reads = (times: number): number => {
    let count = 0;
    const counting = (measure: Measure): Measure =>
      new Proxy(measure, {
        get: (target, name) => {
          count += 1;
          return Reflect.get(target, name) as unknown;
        },
      });
    const many = Array.from({ length: times }).reduce<Plan>((plan) => addMeasures(plan, example.measures), example);
    runChecks({ ...many, measures: many.measures.map(counting) }, WORD, null);
    return count;
  };
  expect(reads(39)).toBeLessThan(4.1 * reads(9));
});
