import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import type { Language } from "../../src/content/Language";
import { loadLibrary } from "../../src/content/loadLibrary";
import { STEP_IDS } from "../../src/content/StepId";
import { MEASURE_COLUMNS } from "../../src/content/tables/measureColumns";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { readPlanXml } from "../../src/plan/file/readPlanFile";
import { measureCell } from "../../src/plan/measures/measureCell";
import { planStrategies } from "../../src/plan/choices/strategies";
import { showPieces } from "./showPieces";

const EXPORTED = new Date("2028-03-31T12:00:00Z");
const fixture = (language: Language) => path.resolve(__dirname, `../fixtures/plans/example-${language}.xml`);
const languages = ["nb", "nn"] as const;

/** All that the example writes into the document, step by step. */
async function drafts(language: Language): Promise<readonly string[]> {
  const plan = await examplePlan(language);
  const steps = STEP_IDS.map(async (step) => showPieces(draftPlanStep(plan, step, await loadLibrary(step))));
  return (await Promise.all(steps)).flat();
}

/** The number in a text in front of a word: 480000 of "480 000 kr". Numbers are grouped by a space of some kind. */
const kroner = (text: string): number => Number(/[\d\s]+/u.exec(text)![0].replace(/\s/gu, ""));

describe.each(languages)("the example in %s", (language) => {
  // UPDATE_EXAMPLES=1 npx jest examplePlan
  beforeAll(async () => {
    if (process.env["UPDATE_EXAMPLES"] !== "1") return;
    writeFileSync(fixture(language), encodePlanFile(await examplePlan(language), EXPORTED));
  });

  test("is the plan file that stands among the fixtures", async () => {
    const plan = await examplePlan(language);
    expect(readFileSync(fixture(language), "utf8")).toBe(encodePlanFile(plan, EXPORTED));
  });

  test("comes back from its file as it was", async () => {
    const read = readPlanXml(readFileSync(fixture(language), "utf8"));
    expect(read).toEqual({ kind: "plan", plan: await examplePlan(language), warnings: [] });
  });

  test("is as the schema of plan files says", async () => {
    const schema = readFileSync(path.resolve(__dirname, "../../docs/plan-format.xsd"), "utf8");
    const xml = [{ fileName: "example.xml", contents: readFileSync(fixture(language), "utf8") }];
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4096 });
    expect(errors).toEqual([]);
  });

  test("has a heading and a text for every part of every step", async () => {
    const lines = await drafts(language);
    const lonely = lines.filter(
      (line, index) => line.startsWith("## ") && (lines[index + 1] ?? "## ").startsWith("## "),
    );
    expect(lonely).toEqual([]);
    expect(lines.length).toBeGreaterThan(100);
  });

  test("names no real municipality in any step", async () => {
    expect((await drafts(language)).filter((line) => /nittedal/iu.test(line))).toEqual([]);
  });

  test("says in step 2 what all measures cost, and what is applied for", async () => {
    const { measures } = await examplePlan(language);
    const sum = (column: string) =>
      measures.reduce((total, measure) => total + kroner(measureCell(measure, column, language) || "0"), 0);
    const lines = await drafts(language);
    const budget = lines.find((line) => line.includes("Statsforvalt"))!;
    expect([...budget.matchAll(/[\d\s]{6,} kroner/gu)].map(([text]) => kroner(text))).toEqual([
      sum("totalCost"),
      sum("grant"),
    ]);
  });

  test("gives every measure its number, and what every form asks for", async () => {
    const plan = await examplePlan(language);
    const reported = ["reason", "used", "proposal"];
    const applied = ["priority", "category", "participants", "place", "ownShare", "grant"];
    const empty = plan.measures.flatMap((measure) =>
      Object.keys(MEASURE_COLUMNS)
        .filter((column) => !reported.includes(column))
        .filter((column) => measure.more["grant"] !== undefined || !applied.includes(column))
        .filter((column) => measureCell(measure, column, language) === "")
        .map((column) => `${measure.nr}.${column}`),
    );
    expect(empty).toEqual([]);
    expect(plan.measures.map(({ nr }) => nr)).toEqual(plan.measures.map((_, index) => `T${index + 1}`));
    expect(plan.lastMeasure).toBe(plan.measures.length);
  });

  test("adds up what a measure costs from its years, and shares it with the grant", async () => {
    const { measures } = await examplePlan(language);
    const wrong = measures.filter(({ more }) => {
      const years = ["year1", "year2", "year3", "year4"].map((year) => kroner(more[year]!));
      const shares = kroner(more["ownShare"] ?? more["totalCost"]!) + kroner(more["grant"] ?? "0");
      return new Set([years.reduce((sum, each) => sum + each), shares, kroner(more["totalCost"]!)]).size > 1;
    });
    expect(wrong).toEqual([]);
  });

  test("names a measure's strategy as the plan does", async () => {
    const plan = await examplePlan(language);
    const names = planStrategies(plan).map(({ name }) => name);
    expect([...new Set(plan.measures.map(({ more }) => more["strategy"]!))].sort()).toEqual([...names].sort());
  });

  test("takes a measure's need from the analysis and its goal from the goals", async () => {
    const { measures, tables } = await examplePlan(language);
    const needs = tables["deck.tab.analyse"]!.rows.map(({ cells }) => cells["needs"]);
    const goals = tables["nitt.tab.maal"]!.rows.map(({ nr }) => nr);
    expect(measures.filter(({ need }) => !needs.includes(need))).toEqual([]);
    expect(measures.filter(({ more }) => !goals.includes(more["anchoring"]!))).toEqual([]);
  });
});

test("the example in the two languages has the same measures in the same state", async () => {
  const [nb, nn] = await Promise.all(languages.map(examplePlan));
  const facts = (plan: typeof nb) => plan!.measures.map(({ nr, deadline, status }) => ({ nr, deadline, status }));
  expect(facts(nb)).toEqual(facts(nn));
});
