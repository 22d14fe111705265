import type { ThreadFacts } from "../../../src/plan/checks/ThreadFacts";
import { LANGUAGES, placesOf, withMeasures, withRows } from "./checkPlan";
import { emptyPlan } from "../../../src/plan/emptyPlan";

const GOAL = { nr: "M1", table: "nitt.tab.maal", text: "Trygge tjenester", goals: [] } as const;
const NEED = { nr: "B1", table: "deck.tab.analyse", text: "Flere sykepleiere", goals: ["M1"] } as const;
const WHOLE: ThreadFacts = { goals: [GOAL], needs: [NEED], measures: [{ nr: "T1", needs: ["B1"] }] };

describe.each(LANGUAGES)("in %s", (language) => {
  const plan = withMeasures(language, { action: "Stipend" });

  test("a thread without gaps has no findings", () => {
    for (const check of ["goalWithoutNeed", "needWithoutGoal", "needWithoutMeasure", "measureWithoutNeed"] as const)
      expect(placesOf(check, plan, { thread: WHOLE })).toEqual([]);
  });

  test("a goal that no need is linked to is found, until one is", () => {
    const thread = { ...WHOLE, needs: [{ ...NEED, goals: [] }] };
    expect(placesOf("goalWithoutNeed", plan, { thread })).toEqual([
      { kind: "row", table: "nitt.tab.maal", nr: "M1", quote: "Trygge tjenester" },
    ]);
  });

  test("a need that is linked to no goal is found, until it is", () => {
    const thread = { ...WHOLE, needs: [{ ...NEED, goals: [] }] };
    expect(placesOf("needWithoutGoal", plan, { thread })).toEqual([
      { kind: "row", table: "deck.tab.analyse", nr: "B1", quote: "Flere sykepleiere" },
    ]);
  });

  test("a need that only a cancelled measure meets is found, until the measure is taken up again", () => {
    const cancelled = withMeasures(language, { action: "Stipend", status: "cancelled" });
    expect(placesOf("needWithoutMeasure", cancelled, { thread: WHOLE })).toHaveLength(1);
    expect(placesOf("needWithoutMeasure", plan, { thread: WHOLE })).toEqual([]);
  });

  test("a measure that is linked to no need is found, whatever it says, until it is linked", () => {
    const said = withMeasures(language, { action: "Stipend", need: "Flere sykepleiere" });
    const thread = { ...WHOLE, measures: [{ nr: "T1", needs: [] }] };
    expect(placesOf("measureWithoutNeed", said, { thread })).toEqual([{ kind: "measure", nr: "T1" }]);
  });

  test("where nothing is linked at all a measure counts by the need that it says", () => {
    expect(placesOf("measureWithoutNeed", plan)).toEqual([{ kind: "measure", nr: "T1" }]);
    expect(placesOf("measureWithoutNeed", withMeasures(language, { need: "Flere sykepleiere" }))).toEqual([]);
  });

  test("an indicator without a value, a target or a source is found, until all three are there", () => {
    const indicator = { indicator: "Andel med fagbrev", now: "71 % (2026)" };
    const lacking = withRows(emptyPlan(language), "own.maltall", indicator, { now: "" });
    expect(placesOf("indicatorIncomplete", lacking)).toEqual([
      { kind: "row", table: "own.maltall", nr: "R1", about: "target" },
      { kind: "row", table: "own.maltall", nr: "R1", about: "source" },
    ]);
    const whole = { ...indicator, target: "80 % i 2030", source: "Lønnssystemet" };
    expect(placesOf("indicatorIncomplete", withRows(lacking, "own.maltall", whole))).toEqual([]);
  });
});
