import type { Guidance, GuidanceItem, GuidanceTopic } from "../../src/content/Guidance";
import { loadLibrary } from "../../src/content/loadLibrary";
import type { SourceRef } from "../../src/content/Source";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setIncluded } from "../../src/plan/answers/setIncluded";
import type { Plan } from "../../src/plan/Plan";
import { setChoice, setOwnWord } from "../../src/plan/choices/planChoice";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { text } from "./answers";
import { showPieces } from "./showPieces";

const NB = emptyPlan("nb");
const NN = emptyPlan("nn");

async function show(plan: Plan, step: StepId, guidance?: Guidance): Promise<readonly string[]> {
  const library = await loadLibrary(step);
  return showPieces(draftPlanStep(plan, step, { ...library, guidance: guidance ?? library.guidance }));
}

describe("what is taken in from the guidance", () => {
  const item = (
    id: string,
    inPlan: string | null,
    source: SourceRef,
    more: Partial<GuidanceItem> = {},
  ): GuidanceItem => ({
    ...{ id, kind: "advice", text: { nb: id, nn: id }, audience: ["planner"], source, covers: [] },
    ...(inPlan !== null && { inPlan: { nb: inPlan, nn: inPlan } }),
    ...more,
  });
  const topic = (id: string, under: Pick<GuidanceTopic, "heading" | "prompt">, ...items: GuidanceItem[]) => ({
    ...{ id, title: { nb: id, nn: id }, items },
    ...under,
  });
  const own = (heading: string) => ({ heading: { nb: heading, nn: heading } });
  const law: SourceRef = { id: "hta", place: "kap. 3 pkt. 3.3" };
  const guidance: Guidance = {
    step: "s1",
    topics: [
      topic(
        "s1.roles",
        own("Roller"),
        item("a", "{kommune} har en plan.", { id: "veil" }),
        item("b", "Alle medvirker.", { id: "veil" }),
        item("c", "Arbeidsgiver har ansvar.", law, { kind: "legal" }),
        item("d", null, { id: "veil" }),
        item("e", "Vi sier det selv.", { id: "own" }),
        item("g", "Slik arbeider vi.", { id: "nitt" }, { prompt: "process" }),
      ),
      topic("s1.rest", own("Resten"), item("f", "Hver enhet lager sin plan.", { id: "lai" }, { kind: "definition" })),
      topic("s1.more", own("Roller"), item("h", "Mer om rollene.", { id: "own" })),
      topic("s1.process", { prompt: "process" }, item("i", "Til slutt.", { id: "own" })),
    ],
  };
  const withItems = (plan: Plan, ...ids: string[]): Plan =>
    ids.reduce((sofar, id) => setIncluded(sofar, "s1", id, true), plan);

  test("stands under the topic's heading, and topics with the same heading under one", async () => {
    expect(await show(withItems(NB, "h", "e", "a"), "s1", guidance)).toEqual([
      "## Roller",
      "Kommunen har en plan. Vi sier det selv. Mer om rollene.",
    ]);
  });

  test("is a list where it is more than three sentences", async () => {
    expect(await show(withItems(NB, "a", "b", "c", "e"), "s1", guidance)).toEqual([
      "## Roller",
      "- Kommunen har en plan.",
      "- Alle medvirker.",
      "- Arbeidsgiver har ansvar, jf. HTA kap. 3 pkt. 3.3.",
      "- Vi sier det selv.",
    ]);
  });

  test("names its source where it is a law, an agreement or a definition, and never in what the municipality says of itself", async () => {
    expect(await show(withItems(NB, "b", "c", "f"), "s1", guidance)).toEqual([
      "## Roller",
      "Alle medvirker. Arbeidsgiver har ansvar, jf. HTA kap. 3 pkt. 3.3.",
      "## Resten",
      "Hver enhet lager sin plan (Lai, 2013).",
    ]);
  });

  test("names the period of the tariff agreement that the plan refers to", async () => {
    const dated = setMeta(NN, { hta: "2026–2028" });
    expect(await show(withItems(dated, "c"), "s1", guidance)).toEqual([
      "## Roller",
      "Arbeidsgiver har ansvar, jf. HTA 2026–2028 kap. 3 pkt. 3.3.",
    ]);
  });

  test("goes below the answer to the prompt whose heading it stands under, and under that heading without an answer", async () => {
    const answered = setAnswer(NB, "s1", "process", text("Slik gjør vi det."));
    expect(await show(withItems(answered, "g", "i", "e"), "s1", guidance)).toEqual([
      "## Prosess og framdrift",
      "Slik gjør vi det.",
      "Slik arbeider vi. Til slutt.",
      "## Roller",
      "Vi sier det selv.",
    ]);
    expect(await show(withItems(NB, "i"), "s1", guidance)).toEqual(["## Prosess og framdrift", "Til slutt."]);
  });

  test("has the municipality's name and its own words", async () => {
    const named = setOwnWord(setMeta(NB, { municipality: "Vang kommune" }), "unit", "tjenestested");
    expect(await show(withItems(named, "a", "f"), "s1", guidance)).toEqual([
      "## Roller",
      "Vang kommune har en plan.",
      "## Resten",
      "Hvert tjenestested lager sin plan (Lai, 2013).",
    ]);
  });

  test("has no place for what cannot stand in a plan, or is not there any more", async () => {
    expect(await show(withItems(NB, "d", "gone"), "s1", guidance)).toEqual([]);
  });

  test("is not taken into another step", async () => {
    expect(await show(withItems(NB, "a"), "s2")).toEqual([]);
  });

  test("stands below the answers, in nynorsk where the plan is", async () => {
    const plan = setIncluded(setAnswer(NN, "s5", "requirements", text("Svaret.")), "s5", "s5.frame.duty", true);
    expect(await show(plan, "s5")).toEqual([
      "## Kompetansekrav",
      "Svaret.",
      "## Kartlegging",
      "Arbeidsgivar har ansvar for å kartleggje kompetansen til dei tilsette og for å analysere kva kompetanse kommunen treng, jf. HTA kap. 3 pkt. 3.3.",
    ]);
  });
});

test.each(STEP_IDS)("no heading stands twice in %s with all that can be taken in from the guidance", async (step) => {
  const { guidance } = await loadLibrary(step);
  const ids = guidance.topics.flatMap(({ items }) => items.map(({ id }) => id));
  const plan = ids.reduce((sofar, id) => setIncluded(sofar, step, id, true), setChoice(NB, "mapping", "general"));
  const headings = (await show(plan, step)).filter((line) => line.startsWith("## "));
  expect(headings.length).toBeGreaterThan(1);
  expect([...new Set(headings)]).toEqual(headings);
});
