import { nb } from "../../src/content/strings/nb";
import { LATER_STRINGS } from "../../src/content/strings/laterStrings";
import { planTexts } from "../../src/plan/checks/planTexts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { comparePlans } from "../../src/plan/fill/comparePlans";
import { filterMeasures } from "../../src/plan/measures/filterMeasures";
import { ALL_MEASURES } from "../../src/plan/measures/MeasureFilter";
import { refuseLink } from "../../src/plan/thread/refusedLinks";
import { nameInPart } from "../../src/taskpane/field/fieldName";
import { loadFieldWords } from "../../src/taskpane/field/loadFieldWords";
import { showField } from "../../src/taskpane/field/showField";
import { searchIn } from "./searchFor";

/** What the example's goals and needs are linked by. */
const TOKEN = /(?:nitt\.tab\.maal|deck\.tab\.analyse)\.R\d/u;

test("what links goals, needs and measures is no text of the user's to any check", async () => {
  const plan = await examplePlan("nb");
  expect(JSON.stringify(plan)).toMatch(TOKEN);
  expect(planTexts(plan).filter(({ text }) => TOKEN.test(text))).toEqual([]);
});

test("no search and no filter finds it", async () => {
  const plan = await examplePlan("nb");
  const { hits } = await searchIn(plan, "sykepleiere");
  const own = hits("own").flatMap(({ entry }) => [entry.title, ...entry.lines]);
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((line) => TOKEN.test(line))).toEqual([]);
  expect(filterMeasures(plan.measures, { ...ALL_MEASURES, query: "deck.tab.analyse" }, "2026-11-30")).toEqual([]);
});

test("an import shows links by their numbers, under the name of what they stand beside", async () => {
  const plan = refuseLink(await examplePlan("nb"), "T4");
  const differences = comparePlans(emptyPlan("nb"), plan);
  const naming = { words: await loadFieldWords(differences), strings: { ...nb, ...LATER_STRINGS.nb }, plan };
  const shown = differences.map((each) => [nameInPart(each, naming), showField(each, each.after, naming)]);
  expect(shown.filter((line) => TOKEN.test(JSON.stringify(line)))).toEqual([]);
  expect(shown).toContainEqual(["T1, Behov for kompetanse", "B2"]);
  expect(shown).toContainEqual(["B2, Mål", "M1, M3"]);
  expect(shown).toContainEqual(["T4", "Hører ikke sammen med det som ble foreslått"]);
});
