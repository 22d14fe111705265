import { ALL_TABLES } from "../../src/content/tables/allTables";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import type { SourceLibrary } from "../../src/content/SourceLibrary";
import type { SourceId } from "../../src/content/Source";
import { referenceOf, sourceOf, SOURCES } from "../../src/content/sources";
import type { TableId } from "../../src/content/tables/tableIds";
import { agendaTag } from "../../src/plan/draft/agendaBlock";
import { referencePieces } from "../../src/plan/draft/referencePieces";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setIncluded } from "../../src/plan/answers/setIncluded";
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
  const ids = usedSources(plan, LIBRARY, standing).map(({ source }) => source.id);
  expect(ids).toContain("mal");
  return ids.filter((id) => id !== "mal");
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
  expect(others(setChoice(PLAN, "strategies", "nitt", ["retain"]))).toEqual(["hta", "nitt"]);
  expect(others(setChoice(PLAN, "strategies", OWN_OPTION, [], "Lære"))).toEqual([]);
  expect(others(setChoice(PLAN, "mapping", "targeted"))).toEqual(["hta", "nitt"]);
  expect(others(setChoice(PLAN, "definition", "nitt"))).toEqual(["lai"]);
});

test("what is taken from the guidance names its source; our own names none", () => {
  const plan = withItemFrom(PLAN, "nitt");
  expect(others(plan)).toEqual(["nitt"]);
  expect(usedSources(plan, LIBRARY, []).find(({ source }) => source.id === "nitt")?.uses).toEqual([
    { kind: "guidance", step: stepsWithGuidance(plan)[0] },
  ]);
});

test("an agenda that stands in the document names its source", () => {
  expect(others(PLAN, [agendaTag("discuss")])).toEqual(["drof"]);
  expect(usedSources(PLAN, LIBRARY, [agendaTag("talk")]).find(({ source }) => source.id === "drof")?.uses).toEqual([
    { kind: "agenda" },
  ]);
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

test("the sources stand by the alphabet, each once with all that builds on it", () => {
  const plan = setChoice(setChoice(withRow("nitt.tab.maal", "Mål"), "strategies", "nitt"), "definition", "nitt");
  const used = usedSources(plan, LIBRARY, ["kplan:s3:nitt.tab.maal", "kplan:s6:veil.tab.laering"]);
  expect(used.map(({ source }) => source.id)).toEqual(["mal", "veil", "lai", "nitt"]);
  expect(used[2]?.uses).toEqual([{ kind: "choice", choice: "definition" }]);
  expect(used[3]?.uses).toEqual([
    { kind: "choice", choice: "strategies" },
    { kind: "table", table: "nitt.tab.maal" },
  ]);
});

test.each(["nb", "nn"] as const)("all references in %s are in the order of the alphabet", (language) => {
  const standing = ALL_TABLES.map(({ id }) => `kplan:s1:${id}`);
  const taken = ALL_GUIDANCE.flatMap(({ step, topics }) =>
    topics.flatMap(({ items }) => items.filter(({ inPlan }) => inPlan !== undefined).map(({ id }) => ({ step, id }))),
  );
  const plan = taken.reduce((sofar, { step, id }) => setIncluded(sofar, step, id, true), emptyPlan(language));
  const list = usedSources(plan, LIBRARY, standing).map(({ source }) => referenceOf(source, language, ""));
  expect(list.length).toBeGreaterThan(8);
  expect(list).toEqual([...list].sort((a, b) => a.localeCompare(b, "nb")));
});

describe("the list", () => {
  const listed = (id: SourceId, hta = "") => showPieces(referencePieces([sourceOf(id)], { language: "nn", hta }));

  test("has a paragraph for each source, with its address last where it has one", () => {
    expect(listed("mal")).toEqual(["KS (u.å.). Mal for strategisk kompetanse- og bemanningsplan."]);
    expect(listed("aml")).toEqual([
      "Arbeidsmiljølova (2005). Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (LOV-2005-06-17-62). https://lovdata.no/lov/2005-06-17-62",
    ]);
  });

  test("has the period of the tariff agreement that the plan refers to, and none while there is none", () => {
    expect(listed("hta")).toEqual(["KS og arbeidstakarorganisasjonane. Hovudtariffavtalen (HTA), kap. 1, 3, 4 og 5."]);
    expect(listed("hta", "2026–2028")).toEqual([
      "KS og arbeidstakarorganisasjonane. Hovudtariffavtalen (HTA) 2026–2028, kap. 1, 3, 4 og 5.",
    ]);
  });
});
