import { loadStep } from "../../src/content/loadStep";
import type { Localized } from "../../src/content/Language";
import type { StepContent } from "../../src/content/Prompt";
import { STEP_IDS, type StepId } from "../../src/content/StepId";

/** Ids stand in users' documents: this list only grows. */
const PROMPT_IDS: Readonly<Record<StepId, readonly string[]>> = {
  s1: ["participants", "mandate", "groups", "process", "milestones"],
  s2: ["why", "aims", "where", "bodies", "communityPlan", "budget"],
  s3: ["goals", "guidelines"],
  s4: ["meaning", "parts", "needs", "important"],
  s5: [
    ...["requirements", "capital", "needs", "staffingRequirements", "staffingToday", "staffingNeeds"],
    ...["demography", "turnover", "positions", "otherData", "meaning"],
  ],
  s6: ["strategies", "measures", "arenas"],
  s7: ["followUp", "dates", "staffSurveys", "userSurveys"],
};

const OPTION_IDS = [
  ...["knowledge", "understanding", "skills", "traits", "attitudes", "values"],
  ...["mobilise", "develop", "recruit", "phaseOut"],
];

/** The template's own prompts, definitions and strategies. Its headings are in stepFacts; tables built from it are not its own. */
const TEMPLATE_ITEMS = [
  ...["mal.s1.1", "mal.s1.2", "mal.s1.3", "mal.s1.4"],
  ...["mal.s2.plass", "mal.s2.1", "mal.s2.2", "mal.s2.3", "mal.s2.4", "mal.s2.5", "mal.s2.6"],
  ...["mal.s3.plass", "mal.s3.1"],
  ...["mal.s4.1", "mal.s4.2", "mal.s4.3", "mal.s4.def", "mal.s4.def.1", "mal.s4.def.2", "mal.s4.def.3"],
  ...["mal.s4.def.4", "mal.s4.def.5", "mal.s4.def.6"],
  ...["mal.s5.1", "mal.s5.2", "mal.s5.3", "mal.s5.4", "mal.s5.5", "mal.s5.6"],
  ...["mal.s5.data.1", "mal.s5.data.2", "mal.s5.data.3", "mal.s5.data.4"],
  ...["mal.s6.1", "mal.s6.2", "mal.s6.3", "mal.s6.strat.1", "mal.s6.strat.2", "mal.s6.strat.3", "mal.s6.strat.4"],
  ...["mal.s7.1", "mal.s7.2", "mal.s7.3"],
];

/** KS's own paths (their older names of the steps). */
const KS_PATHS = [
  "steg-1.-organisering",
  "steg-2.-forankring-og-ambisjoner",
  "steg-3.-overordnede-mal-og-foringer",
  "steg-4.-hva-er-kompetanse",
  "steg-5.-kompetanseanalyse",
  "steg-6.-kompetansestrategier-og-tiltak",
  "steg-7.-evaluering-og-oppfolging",
];

function textsOf({ purpose, prompts }: StepContent): readonly Localized[] {
  const ofPrompts = prompts.flatMap(({ question, hint, example, input, heading, lead, sentence }) => [
    question,
    hint,
    example,
    ...(input.kind === "choices" ? input.options.map(({ label }) => label) : []),
    ...(input.kind === "people" ? [input.who, input.how] : []),
    ...[heading, lead, sentence].filter((text) => text !== undefined),
  ]);
  return [purpose, ...ofPrompts];
}

describe.each(STEP_IDS.map((id, index) => ({ id, index })))("step $id", ({ id, index }) => {
  let content: StepContent;
  beforeAll(async () => {
    content = await loadStep(id);
  });

  test("keeps the ids of its prompts", () => {
    expect(content.prompts.map((prompt) => prompt.id)).toEqual(PROMPT_IDS[id]);
  });

  test("has every text in both languages, trimmed", () => {
    for (const { nb, nn } of textsOf(content)) {
      expect(nb).not.toBe("");
      expect(nn).not.toBe("");
      expect([nb, nn]).toEqual([nb.trim(), nn.trim()]);
    }
  });

  test("has leads that end with a colon, and sentences that hold the answer", () => {
    for (const { input, lead, sentence } of content.prompts) {
      expect([lead, sentence].filter((text) => text !== undefined)).toHaveLength(input.kind === "text" ? 0 : 1);
      for (const text of Object.values(lead ?? {})) expect(text).toMatch(/^\p{Lu}[^{}]*[^{}.:]:$/u);
      for (const text of Object.values(sentence ?? {})) expect(text).toMatch(/^\p{Lu}[^{}]*\{answer\}\.$/u);
    }
  });

  test("leaves no trace of a question in what it writes", () => {
    for (const { heading, lead, sentence } of content.prompts) {
      for (const text of [heading, lead, sentence])
        expect(`${text?.nb} ${text?.nn}`).not.toMatch(/[?()]|\bdere\b|\bdykk/u);
    }
  });

  test("begins every option with a capital", () => {
    const options = content.prompts.flatMap(({ input }) => (input.kind === "choices" ? input.options : []));
    for (const { label } of options) expect(`${label.nb}${label.nn}`).toMatch(/^\p{Lu}\P{Lu}+\p{Lu}/u);
  });

  test("leads to KS's own page", () => {
    expect(content.ksPage).toBe(
      `https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/${KS_PATHS[index]}/`,
    );
  });

  test("writes bokmål as bokmål and nynorsk as nynorsk", () => {
    const texts = textsOf(content);
    expect(texts.map(({ nb }) => nb).join(" ")).not.toMatch(/\b(ikkje|kva|korleis|kvar|vere|frå|tilsette|dykk)\b/iu);
    expect(texts.map(({ nn }) => nn).join(" ")).not.toMatch(
      /\b(ikke|hva|hvordan|hvilk\w+|hvem|hver|være|fra|ansatt\w*|dere|en|noen|jeg|mye)\b/iu,
    );
  });
});

test("every prompt, definition and strategy of the template is covered, and nothing else", async () => {
  const steps = await Promise.all(STEP_IDS.map(loadStep));
  const covered = steps.flatMap(({ prompts }) => prompts.flatMap(({ covers }) => covers));
  expect([...new Set(covered)].sort()).toEqual([...TEMPLATE_ITEMS].sort());
});

test("the ids of the options are kept", async () => {
  const steps = await Promise.all(STEP_IDS.map(loadStep));
  const options = steps.flatMap(({ prompts }) =>
    prompts.flatMap(({ input }) => (input.kind === "choices" ? input.options : [])),
  );
  expect(options.map(({ id }) => id)).toEqual(OPTION_IDS);
});
