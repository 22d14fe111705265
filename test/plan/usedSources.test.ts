import { ALL_TABLES } from "../../src/content/tables/allTables";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import type { SourceLibrary } from "../../src/content/SourceLibrary";
import { SOURCES } from "../../src/content/sources";
import type { TableId } from "../../src/content/tables/tableIds";
import { referencePieces } from "../../src/plan/draft/referencePieces";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setIncluded } from "../../src/plan/answers/included";
import type { Plan } from "../../src/plan/Plan";
import { OWN_OPTION, setChoice } from "../../src/plan/choices/planChoice";
import { stepsWithGuidance } from "../../src/plan/answers/stepsWithGuidance";
import { usedSources } from "../../src/plan/draft/usedSources";
import { ALL_GUIDANCE } from "../content/allGuidance";
import { showPieces } from "./showPieces";

const PLAN = emptyPlan("nb");
const LIBRARY: SourceLibrary = { choices: PLAN_CHOICES, guidance: ALL_GUIDANCE, tables: ALL_TABLES };

/** The ids of the sources that a plan builds on, beside the template. */
function others(plan: Plan, standing: readonly string[] = []): readonly string[] {
  const [first, ...rest] = usedSources(plan, LIBRARY, standing).map(({ source }) => source.id);
  expect(first).toBe("mal");
  return rest;
}

function withRow(id: TableId, text: string): Plan {
  return { ...PLAN, tables: { [id]: { rows: [{ nr: "R1", cells: { x: text } }], lastRow: 1, columns: [] } } };
}

/** The plan with the first item of the guidance from a source that can stand in a plan. */
function withItemFrom(plan: Plan, source: string): Plan {
  const found = ALL_GUIDANCE.flatMap(({ step, topics }) =>
    topics.flatMap(({ items }) =>
      items.filter((item) => item.source.id === source && item.inPlan !== undefined).map(({ id }) => ({ step, id })),
    ),
  );
  const [first] = found;
  if (first === undefined) throw new Error(`no item from ${source}`);
  return setIncluded(plan, first.step, first.id, true);
}

test("a plan in which nothing is chosen builds on the template alone", () => {
  expect(usedSources(PLAN, LIBRARY, [])).toEqual([{ source: SOURCES[0], uses: [{ kind: "template" }] }]);
});

test("a chosen option names its source, and so does what is added to it", () => {
  expect(others(setChoice(PLAN, "strategies", "nitt"))).toEqual(["nitt"]);
  expect(others(setChoice(PLAN, "strategies", "nitt", ["retain"]))).toEqual(["nitt", "hta"]);
  expect(others(setChoice(PLAN, "strategies", OWN_OPTION, [], "Lære"))).toEqual([]);
  expect(others(setChoice(PLAN, "mapping", "targeted"))).toEqual(["nitt", "hta"]);
  expect(others(setChoice(PLAN, "definition", "nitt"))).toEqual(["lai"]);
});

test("what is taken from the guidance names its source; our own names none", () => {
  const plan = withItemFrom(PLAN, "nitt");
  expect(others(plan)).toEqual(["nitt"]);
  expect(usedSources(plan, LIBRARY, [])[1]?.uses).toEqual([{ kind: "guidance", step: stepsWithGuidance(plan)[0] }]);
});

test("what cannot stand in a plan names nothing, though it was taken in", () => {
  const item = ALL_GUIDANCE[4]!.topics.flatMap(({ items }) => items).find(({ inPlan }) => inPlan === undefined)!;
  expect(others(setIncluded(PLAN, "s5", item.id, true))).toEqual([]);
});

test("a table names its source once it has a row that says something, or stands in the document", () => {
  expect(others(withRow("veil.tab.laering", "Hospitering"))).toEqual(["veil"]);
  expect(others(withRow("veil.tab.laering", " "))).toEqual([]);
  expect(others(PLAN, ["kplan:s6:veil.tab.laering"])).toEqual(["veil"]);
  expect(others(PLAN, ["kplan:s6:handlingsplan", "kplan:s2:text"])).toEqual(["nitt"]);
});

test("a table of our own names none, and one of single employees only where it stands in the document", () => {
  expect(others(withRow("own.tilskudd", "Tilskudd"))).toEqual([]);
  expect(others(withRow("drof.tab.utvikling", "Mål"))).toEqual([]);
  expect(others(PLAN, ["kplan:s7:drof.tab.utvikling"])).toEqual(["drof"]);
});

test("the sources stand in their order, each once with all that builds on it", () => {
  const plan = setChoice(setChoice(withRow("nitt.tab.maal", "Mål"), "strategies", "nitt"), "definition", "hta");
  expect(others(plan)).toEqual(["nitt", "hta"]);
  expect(usedSources(plan, LIBRARY, ["kplan:s3:nitt.tab.maal"])[1]?.uses).toEqual([
    { kind: "choice", choice: "strategies" },
    { kind: "table", table: "nitt.tab.maal" },
  ]);
});

test("the list has a paragraph for each source, with its address where it has one", () => {
  const ks = SOURCES.filter(({ id }) => id === "mal" || id === "ks");
  expect(showPieces(referencePieces(ks, "nn"))).toEqual([
    "KS (u.å.). Mal for strategisk kompetanse- og bemanningsplan.",
    "KS (u.å.). Verktøy – strategisk kompetanseplanlegging. (https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/)",
  ]);
  expect(
    showPieces(
      referencePieces(
        SOURCES.filter(({ id }) => id === "hta"),
        "nn",
      ),
    ),
  ).toEqual([SOURCES.find(({ id }) => id === "hta")!.reference.nn]);
});
