import { emptyPlan } from "../../../src/plan/emptyPlan";
import { setChoice } from "../../../src/plan/choices/planChoice";
import { inWord, LANGUAGES, placesOf, withRows, withText } from "./checkPlan";

const DEFINITION = {
  nb: "Med kompetanse mener vi det ansatte kan.",
  nn: "Med kompetanse meiner vi det tilsette kan.",
};
const FIGURE = { nb: "Turnover var 9 prosent i 2025", nn: "Turnover var 9 prosent i 2025" };
const SOURCED = { nb: " (egne tall).", nn: " (eigne tal)." };

describe.each(LANGUAGES)("in %s", (language) => {
  const nothing = emptyPlan(language);
  const defined = withText(nothing, "s4", "meaning", DEFINITION[language]);

  test("a second definition in Word is found, and the same one twice is not", () => {
    const other = inWord("Kompetanse er kunnskap og ferdigheter.", { index: 7, part: "s5" });
    expect(placesOf("twoDefinitions", defined, { document: { paragraphs: [other] } })).toEqual([
      { kind: "prompt", step: "s4", prompt: "meaning" },
      { kind: "paragraph", index: 7, text: other.text },
    ]);
    const same = inWord(DEFINITION[language]);
    expect(placesOf("twoDefinitions", defined, { document: { paragraphs: [same] } })).toEqual([]);
    expect(placesOf("twoDefinitions", defined)).toEqual([]);
  });

  test("the definition that was chosen takes the place of the answer, and one elsewhere is a second", () => {
    const chosen = setChoice(defined, "definition", "nitt");
    expect(placesOf("twoDefinitions", chosen)).toEqual([]);
    const twice = withText(chosen, "s5", "requirements", DEFINITION[language]);
    expect(placesOf("twoDefinitions", twice).map(({ kind }) => kind)).toEqual(["choices", "prompt"]);
  });

  test("a plan that analyses competence alone, or staffing alone, is found until it has both", () => {
    const competence = withText(nothing, "s5", "needs", "Mer om demens.");
    expect(placesOf("oneAnalysis", competence).map(({ about }) => about)).toEqual(["staffing"]);
    const staffing = withRows(nothing, "own.bemanningsbehov", { gap: "4" });
    expect(placesOf("oneAnalysis", staffing).map(({ about }) => about)).toEqual(["competence"]);
    expect(placesOf("oneAnalysis", withText(staffing, "s5", "needs", "Mer om demens."))).toEqual([]);
    expect(placesOf("oneAnalysis", nothing)).toEqual([]);
  });

  test("a figure without a source is found, until it names one; words without figures need none", () => {
    const plan = withText(nothing, "s5", "turnover", FIGURE[language]);
    expect(placesOf("figureSource", plan).map(({ about }) => about)).toEqual(["source"]);
    expect(placesOf("figureSource", withText(plan, "s5", "turnover", FIGURE[language] + SOURCED[language]))).toEqual(
      [],
    );
    expect(placesOf("figureSource", withText(plan, "s5", "turnover", "Vi vet det ikke i 2026."))).toEqual([]);
  });

  test("figures from the year before last are found, until there are newer ones", () => {
    const old = withText(nothing, "s5", "demography", "6 040 innbyggere i 2024 (SSB), 6 200 i 2030");
    expect(placesOf("figureSource", old).map(({ about }) => about)).toEqual(["old"]);
    expect(placesOf("figureSource", withText(old, "s5", "demography", "6 040 i 2025 (SSB)"))).toEqual([]);
  });

  test("KOSTRA's figures of last year are found until the middle of June", () => {
    const plan = withText(nothing, "s5", "otherData", "12 årsverk (KOSTRA 2025)");
    const before = placesOf("figureSource", plan, { document: { today: "2026-06-14" } });
    expect(before.map(({ about }) => about)).toEqual(["unreviewed"]);
    expect(placesOf("figureSource", plan, { document: { today: "2026-06-15" } })).toEqual([]);
  });
});
