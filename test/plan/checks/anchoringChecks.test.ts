import type { CheckId } from "../../../src/plan/checks/Check";
import type { Aspect } from "../../../src/plan/checks/Place";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { inWord, LANGUAGES, placesOf, withDates, withRows, withText } from "./checkPlan";

const ROLES = {
  nb: "Tillitsvalgte og verneombud er med. Mandatet er gitt av kommunedirektøren.",
  nn: "Tillitsvalde og verneombod er med. Mandatet er gitt av kommunedirektøren.",
};
const ANCHORS = {
  nb: "Planen følger samfunnsdelen og økonomiplanen.",
  nn: "Planen følgjer samfunnsdelen og økonomiplanen.",
};
const FOLLOW_UP = {
  nb: "Planen evalueres i juni 2029 og rulleres i 2030. Kommunestyret får en rapport hvert år.",
  nn: "Vi evaluerer planen i juni 2029 og rullerer han i 2030. Kommunestyret får ein rapport kvart år.",
};

describe.each(LANGUAGES)("in %s", (language) => {
  const nothing = emptyPlan(language);
  const aspects = (check: CheckId, ...beside: Parameters<typeof placesOf> extends [unknown, ...infer R] ? R : never) =>
    placesOf(check, ...beside).map(({ about }) => about);

  test.each<[CheckId, "s1" | "s2" | "s7", readonly Aspect[], string]>([
    ["rolesMissing", "s1", ["unions", "safety", "mandate"], ROLES[language]],
    ["notAnchored", "s2", ["communityPlan", "budget"], ANCHORS[language]],
    ["noFollowUp", "s7", ["evaluation", "rolling", "report"], FOLLOW_UP[language]],
  ])(
    "%s finds all of %s in an empty plan, and nothing where the text says it, here or in Word",
    (check, step, all, text) => {
      expect(aspects(check, nothing)).toEqual(all);
      expect(aspects(check, withText(nothing, step, "free", text))).toEqual([]);
      const paragraphs = [inWord(text, { part: step })];
      expect(aspects(check, nothing, { document: { paragraphs } })).toEqual([]);
      const template = [inWord(text, { part: step, isTemplate: true })];
      expect(aspects(check, nothing, { document: { paragraphs: template } })).toEqual(all);
      expect(aspects(check, nothing, { document: { paragraphs: [inWord(text, { part: "s4" })] } })).toEqual(all);
    },
  );

  test("a role that is a row of the table is named", () => {
    const plan = withRows(nothing, "mal.tab.medvirkning", { who: "Hovedtillitsvalgte og hovudtillitsvalde" });
    expect(aspects("rolesMissing", plan)).toEqual(["safety", "mandate"]);
  });

  test("the answer to the prompt ties the plan to samfunnsdelen, in whatever words", () => {
    expect(aspects("notAnchored", withText(nothing, "s2", "communityPlan", "Mål 3."))).toEqual(["budget"]);
    expect(aspects("notAnchored", withText(nothing, "s2", "budget", "HØP."))).toEqual(["communityPlan"]);
  });

  test("an evaluation counts with a time alone, as a date or as a row of the table", () => {
    const words = withText(nothing, "s7", "followUp", "Planen skal evalueres.");
    expect(aspects("noFollowUp", words)).toContain("evaluation");
    expect(aspects("noFollowUp", withDates(words, "s7", "dates", ["Evaluering", "2029-06-12"]))).toEqual([
      "rolling",
      "report",
    ]);
    const rows = withRows(
      words,
      "mal.tab.oppfolging",
      { what: "Evaluering", when: "juni" },
      { what: "Rullering", when: "2030" },
    );
    expect(aspects("noFollowUp", rows)).toEqual(["report"]);
  });
});
