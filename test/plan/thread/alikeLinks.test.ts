import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { contentCounts } from "../../../src/plan/contentCounts";
import { addRow } from "../../../src/plan/table/tableEditing";
import { acceptLink, type AlikeLink, alikeLinks, linkToNew } from "../../../src/plan/thread/alikeLinks";
import { refuseLink } from "../../../src/plan/thread/refusedLinks";
import { needText } from "../../../src/plan/thread/links";
import { addNeed, GOALS, INDICATORS, linksIn, NEEDS } from "./threadPlan";

/** A plan with these needs, and a measure for each of the words. */
function planOf(needs: readonly string[], measures: readonly string[]): Plan {
  const withNeeds = needs.reduce((plan, text) => addRow(plan, NEEDS, { needs: text }), emptyPlan("nb"));
  return measures.reduce((plan, need) => addMeasure(plan, { need, action: "Kurs" }), withNeeds);
}

const asked = (plan: Plan): readonly string[] => alikeLinks(plan).map(({ nr, target }) => `${nr} ${target.nr}`);

const [NURSES, TEACHERS] = ["16 årsverk med sykepleiere og vernepleiere: ni nye", "Godkjent utdanning for sju lærere"];

test("a measure is asked about with the need whose words it has in another form", () => {
  expect(asked(planOf([NURSES, TEACHERS], ["Flere sykepleierne", "Lærer med godkjend utdanning"]))).toEqual([
    "T1 B1",
    "T2 B2",
  ]);
});

test("nothing is asked where less than half of the words is shared, or only small words", () => {
  expect(asked(planOf([NURSES], ["Opplæring i velferdsteknologi for sykepleiere", "Det vi har mer av", ""]))).toEqual(
    [],
  );
});

test("words that most needs have tell nothing", () => {
  const needs = ["Kompetanse om demens", "Kompetanse om rus", "Kompetanse om barn"];
  expect(asked(planOf(needs, ["Mer kompetanse"]))).toEqual([]);
  expect(asked(planOf(needs, ["Mer kompetanse om rus"]))).toEqual(["T1 B2"]);
});

test("of several needs the one that is most alike is asked about, and no other", () => {
  const needs = ["Sykepleiere på natt i hjemmetjenesten", "Sykepleiere"];
  expect(asked(planOf(needs, ["Sykepleiere", "Sykepleiere i hjemmetjenesten"]))).toEqual(["T1 B2", "T2 B1"]);
});

test("the need that shares more is asked about, though it says more besides", () => {
  const needs = ["Sykepleiere på natt", "Sykepleiere på natt i hjemmetjenesten med turnus og beredskap"];
  expect(asked(planOf(needs, ["Sykepleiere på natt i hjemmetjenesten"]))).toEqual(["T1 B2"]);
});

test("what is linked already is not asked about", () => {
  expect(asked(addNeed(planOf([NURSES, TEACHERS], ["Flere sykepleiere"]), "T1", "B2"))).toEqual([]);
});

test("an indicator is asked about with the goal that it is like", () => {
  const plan = addRow(emptyPlan("nb"), GOALS, { goals: "Flere skal bo hjemme lenger" });
  expect(asked(addRow(plan, INDICATORS, { goal: "Bo lenger hjemme", indicator: "Andel" }))).toEqual(["R1 M1"]);
});

function only(plan: Plan): AlikeLink {
  const [link, ...others] = alikeLinks(plan);
  if (link === undefined || others.length > 0) throw new Error("not one question");
  return link;
}

test("yes links them, and the measure keeps its words", () => {
  const plan = planOf([NURSES], ["Flere sykepleiere"]);
  const after = acceptLink(plan, only(plan));
  expect(linksIn(after)).toEqual(["T1 B1"]);
  expect(needText(after, after.measures[0]!)).toBe("B1 Flere sykepleiere");
  expect(asked(after)).toEqual([]);
});

test("no stays no, and is no note", () => {
  const plan = planOf([NURSES], ["Flere sykepleiere", "Vernepleiere"]);
  const after = refuseLink(plan, "T1");
  expect(asked(after)).toEqual(["T2 B1"]);
  expect(after.reflections).toEqual({ "thread.T1": "no" });
  expect(contentCounts(after).notes).toBe(0);
});

test("a new need is made of the words in the table that has needs, and linked", () => {
  const plan = planOf([NURSES], ["Flere sykepleiere"]);
  const after = linkToNew(plan, only(plan));
  expect(after.tables[NEEDS]?.rows.map(({ nr, cells }) => [nr, cells.needs])).toEqual([
    ["B1", NURSES],
    ["B2", "Flere sykepleiere"],
  ]);
  expect(linksIn(after)).toEqual(["T1 B2"]);
  const template = addRow(planOf([], ["Flere sykepleiere"]), "mal.tab.kompetanseanalyse", { needs: "Sykepleiere" });
  expect(linkToNew(template, only(template)).tables["mal.tab.kompetanseanalyse"]?.rows).toHaveLength(2);
});

test("a new need goes into the table with the questions where no table has any", () => {
  const after = linkToNew(planOf([], ["Flere sykepleiere"]), { kind: "needs", nr: "T1", words: "Flere sykepleiere" });
  expect(after.tables[NEEDS]?.rows).toHaveLength(1);
  expect(linksIn(after)).toEqual(["T1 B1"]);
});
