import { IntlMessageFormat } from "intl-messageformat";
import { STRATEGY_IDS } from "../../src/content/Guidance";
import type { Localized } from "../../src/content/Language";
import { OWN_WORDS } from "../../src/content/ownWords";
import { CHOICE_IDS, type ChoiceOption, type PlanChoice } from "../../src/content/PlanChoice";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import { SOURCE_IDS } from "../../src/content/Source";
import { STEP_IDS } from "../../src/content/StepId";

/** Ids stand in users' documents: these lists only grow. The first option is the default. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  definition: {
    mal: ["knowledge", "understanding", "skills", "traits", "attitudes", "values"],
    nitt: ["abilities", "knowledge", "skills", "attitudes"],
    hta: [
      ...["upperSecondary", "higherEducation", "adultEducation", "continuingEducation"],
      ...["qualifyingTasks", "nonFormalCompetence"],
    ],
  },
  strategies: {
    mal: ["mobilise", "develop", "recruit", "phaseOut"],
    deck: ["mobilise", "develop", "recruit"],
    nitt: ["mobilise", "develop", "collaborate", "apprentices", "recruit"],
  },
  mapping: { general: [], targeted: [] },
  planLevels: {
    deck: ["steering", "municipality", "crossSector", "unit", "measures", "individual"],
    veil: ["municipality", "sector", "unit", "individual"],
    nitt: ["municipality", "sectorOrUnit", "yearly"],
  },
  words: {},
};

const WORD_IDS = ["unit", "focusAreas", "document"];

function choice(id: string): PlanChoice {
  return PLAN_CHOICES.find((each) => each.id === id)!;
}

function textsOfOption({ name, text, parts, inPlan }: ChoiceOption): readonly Localized[] {
  return [name, text, ...parts.flatMap((part) => [part.name, part.text]), inPlan].filter((each) => each !== undefined);
}

function textsOf({ question, why, options, additions }: PlanChoice): readonly Localized[] {
  const added = additions.flatMap(({ name, text }) => (text === undefined ? [name] : [name, text]));
  return [question, why, ...options.flatMap(textsOfOption), ...added];
}

const ALL_TEXTS = [
  ...PLAN_CHOICES.flatMap(textsOf),
  ...OWN_WORDS.flatMap(({ question, standard, suggestions }) => [question, standard, ...suggestions]),
];

test("the choices stand in the order of their ids", () => {
  expect(PLAN_CHOICES.map(({ id }) => id)).toEqual(CHOICE_IDS);
});

test("options and parts keep their ids and their order", () => {
  const given = PLAN_CHOICES.map(({ id, options }) => [
    id,
    Object.fromEntries(options.map((option) => [option.id, option.parts.map((part) => part.id)])),
  ]);
  expect(Object.fromEntries(given)).toEqual(OPTIONS);
  expect(PLAN_CHOICES.map(({ options }) => options[0]?.id)).toEqual(["mal", "mal", "general", "deck", undefined]);
});

test("words keep their ids", () => {
  expect(OWN_WORDS.map(({ id }) => id)).toEqual(WORD_IDS);
});

test("every text stands in both languages, trimmed", () => {
  for (const { nb, nn } of ALL_TEXTS) {
    for (const text of [nb, nn]) expect(text).toMatch(/^\S(.*\S)?$/u);
  }
});

test("bokmål is bokmål and nynorsk is nynorsk", () => {
  expect(ALL_TEXTS.map(({ nb }) => nb).join(" ")).not.toMatch(
    /\b(ikkje|kva|korleis|kvar|vere|frå|tilsette|dykk|berre)\b/iu,
  );
  expect(ALL_TEXTS.map(({ nn }) => nn).join(" ")).not.toMatch(
    /\b(ikke|hva|hvordan|hvilk\w+|hvem|hver|være|fra|ansatt\w*|dere|en|noen|jeg|mye|bare)\b/iu,
  );
});

test("questions are asked, and the rest is told", () => {
  for (const { question } of [...PLAN_CHOICES, ...OWN_WORDS]) {
    expect([question.nb, question.nn].map((text) => text.slice(-1))).toEqual(["?", "?"]);
  }
});

test("every choice is asked in a step and used in no earlier one", () => {
  for (const { steps } of PLAN_CHOICES) {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(STEP_IDS.filter((id) => steps.includes(id)));
  }
  expect(PLAN_CHOICES.map(({ steps }) => steps[0])).toEqual(["s4", "s6", "s5", "s2", "s1"]);
});

test("every option names a source that exists", () => {
  for (const { source } of PLAN_CHOICES.flatMap(({ options }) => options)) expect(SOURCE_IDS).toContain(source.id);
});

test("what goes into the plan is whole sentences, with the parts in them where there are parts", () => {
  for (const { parts, inPlan } of PLAN_CHOICES.flatMap(({ options }) => options)) {
    for (const [language, message] of Object.entries(inPlan ?? {})) {
      const text = String(new IntlMessageFormat(message, `${language}-NO`).format({ parts: "deler" }));
      expect(text).toMatch(/^\p{Lu}[^{}?]*\.$/u);
      expect(text.includes("deler")).toBe(parts.length > 0);
      expect(text).not.toMatch(/Nittedal|\bdere\b|\bdykk/u);
    }
  }
});

test("every option goes into the plan, as sentences or as a list under its choice's lead", () => {
  for (const { options, lead } of PLAN_CHOICES) {
    for (const option of options) expect([option.inPlan, lead].filter((text) => text !== undefined)).toHaveLength(1);
    for (const text of Object.values(lead ?? {})) expect(text).toMatch(/^\p{Lu}[^{}?]*:$/u);
  }
});

test("a definition names its source in the plan, and so does the tariff agreement; the template does not", () => {
  const cited = PLAN_CHOICES.flatMap(({ options }) => options.flatMap((each) => each.cited?.id ?? []));
  expect(cited).toEqual(["lai", "hta", "hta"]);
});

test("an option that is not offered any more keeps its place, and is not the first", () => {
  const retired = PLAN_CHOICES.flatMap(({ id, options }) =>
    options.flatMap((option, index) => (option.isRetired === true ? [`${id}.${option.id} ${index}`] : [])),
  );
  expect(retired).toEqual(["definition.hta 2"]);
});

test("the parts of the strategies are strategies", () => {
  const { options, additions } = choice("strategies");
  for (const { id } of [...options.flatMap(({ parts }) => parts), ...additions]) expect(STRATEGY_IDS).toContain(id);
});

test("retaining is an addition, and the tariff agreement's", () => {
  const { additions } = choice("strategies");
  expect(additions.map(({ id }) => id)).toEqual(["retain"]);
  expect(additions[0]?.text?.nb).toContain("HTA kap. 3 pkt. 3.2");
  expect(additions[0]?.text?.nn).toContain("HTA kap. 3 pkt. 3.2");
});

test("the employer's responsibility to map stands wherever mapping less is offered", () => {
  const { why, options } = choice("mapping");
  const targeted = options.find(({ id }) => id === "targeted")!;
  for (const { nb, nn } of [why, targeted.text, targeted.inPlan!]) {
    expect(nb).toMatch(/ansvar.*kartlegge.*HTA kap\. 3 pkt\. 3\.3/u);
    expect(nn).toMatch(/ansvar.*kartleggje.*HTA kap\. 3 pkt\. 3\.3/iu);
  }
});

test("a word's standard is the first of its suggestions", () => {
  for (const { standard, suggestions } of OWN_WORDS) expect(suggestions[0]).toEqual(standard);
});
