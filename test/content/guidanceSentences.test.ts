import { IntlMessageFormat } from "intl-messageformat";
import type { GuidanceItem } from "../../src/content/Guidance";
import type { Localized } from "../../src/content/Language";
import { S1 } from "../../src/content/steps/s1";
import { S2 } from "../../src/content/steps/s2";
import { S3 } from "../../src/content/steps/s3";
import { S4 } from "../../src/content/steps/s4";
import { S5 } from "../../src/content/steps/s5";
import { S6 } from "../../src/content/steps/s6";
import { S7 } from "../../src/content/steps/s7";
import { isQuestion } from "../../src/taskpane/guidance/isQuestion";
import { ALL_GUIDANCE } from "./allGuidance";
import { LOCAL_IDS } from "./localIds";

const ITEMS = ALL_GUIDANCE.flatMap(({ topics }) => topics.flatMap(({ items }) => items));
const IN_PLAN = ITEMS.flatMap(({ id, inPlan }) => (inPlan === undefined ? [] : [{ id, inPlan }]));

/**
 * The items that say in the plan what a local item of the inventory says, as the general thought that it is without
 * Nittedal's names and facts. Each was read; a new one is to be read too.
 */
const GENERAL_OF_LOCAL = [
  ...["s1.roles.everyone", "s2.aims.enoughPeople", "s2.anchoring.organisationGoals", "s5.factors.tasks"],
  ...["s5.factors.demography", "s5.factors.moving", "s5.factors.labourMarket", "s7.yearlyPlan.yearly"],
];

/** What tells of the past in a sentence of ours. */
const PAST = /\b(vi har (laget|sett|gått)|er laget|fant)\b/iu;

const WHEN_DONE: readonly string[] = [
  ...["s1.duties.plan", "s2.anchoring.strategicGoals", "s2.anchoring.leadership"],
  ...["s5.factors.seven", "s5.overview.byCategory", "s5.overview.addMapping"],
];

/** What the steps ask, by whose headings sentences of the guidance stand. */
const PROMPTS = [S1, S2, S3, S4, S5, S6, S7].map(({ prompts }) => prompts);

function both({ nb, nn }: Localized): readonly string[] {
  return [nb, nn];
}

/** The ids of the items that do not hold what is asked of them. */
function failing(holds: (item: GuidanceItem) => boolean): readonly string[] {
  return ITEMS.filter((item) => !holds(item)).map(({ id }) => id);
}

/** The arguments of a message, sorted. */
function argumentsOf(message: string): readonly string[] {
  return (message.match(/\{[^}]*\}/gu) ?? []).sort();
}

test("what goes into the plan is a message with the same arguments in both languages, none but the municipality", () => {
  for (const { id, inPlan } of IN_PLAN) {
    expect({ id, given: argumentsOf(inPlan.nn) }).toEqual({ id, given: argumentsOf(inPlan.nb) });
    for (const [language, message] of Object.entries(inPlan)) {
      expect({ id, others: argumentsOf(message).filter((each) => each !== "{kommune}") }).toEqual({ id, others: [] });
      const text = String(new IntlMessageFormat(message, `${language}-NO`).format({ kommune: "Vik kommune" }));
      expect({ id, text }).toEqual({ id, text: expect.not.stringMatching(/[{}]/u) as string });
      expect(text.includes("Vik kommune")).toBe(message.includes("{kommune}"));
    }
  }
});

test("what goes into the plan is whole sentences that tell, and does not speak to the reader", () => {
  for (const { id, inPlan } of IN_PLAN) {
    for (const message of both(inPlan)) {
      expect({ id, message }).toEqual({ id, message: expect.stringMatching(/^[\p{Lu}{][^?]*\.$/u) as string });
    }
    expect({ id, nb: inPlan.nb }).toEqual({
      id,
      nb: expect.not.stringMatching(/\b([Dd]ere|vi bør)\b/u) as string,
    });
    expect({ id, nn: inPlan.nn }).toEqual({
      id,
      nn: expect.not.stringMatching(/\b([Dd]ykk|[Dd]ykkar|vi bør)\b/u) as string,
    });
  }
});

test("nothing of Nittedal's goes into the plan", () => {
  for (const { inPlan } of IN_PLAN) {
    for (const text of both(inPlan)) expect(text).not.toMatch(/Nittedal|Lederforum|Leiarforum|MBU|2034/u);
  }
  const local = ITEMS.filter((item) => item.inPlan !== undefined && item.covers.some((id) => LOCAL_IDS.includes(id)));
  expect(local.map(({ id }) => id)).toEqual(GENERAL_OF_LOCAL);
});

test("sentences stand under a heading for those who read the plan, of their own or a prompt's", () => {
  ALL_GUIDANCE.forEach(({ topics }, step) => {
    for (const { id, heading, prompt, items } of topics) {
      const isAsked = (asked: string | undefined) =>
        asked === undefined || PROMPTS[step]?.some((each) => each.id === asked);
      expect({ id, isAsked: [prompt, ...items.map((item) => item.prompt)].every(isAsked) }).toEqual({
        id,
        isAsked: true,
      });
      const hasSentences = items.some(({ inPlan }) => inPlan !== undefined);
      expect({ id, headings: [heading, prompt].filter(Boolean).length }).toEqual({
        id,
        headings: hasSentences ? 1 : 0,
      });
      for (const text of heading === undefined ? [] : both(heading)) expect(text).not.toMatch(/\b(dere|dykk)\b/u);
    }
  });
});

test("no two steps have a heading in common", () => {
  for (const language of ["nb", "nn"] as const) {
    const bySteps = ALL_GUIDANCE.map(({ topics }, step) => {
      const own = topics.flatMap(({ heading }) => heading?.[language] ?? []);
      return [...new Set([...own, ...(PROMPTS[step] ?? []).flatMap(({ heading }) => heading?.[language] ?? [])])];
    });
    const all = bySteps.flat();
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  }
});

test("no two sentences say the same, and none names its source: that is put after it", () => {
  const sentences = IN_PLAN.map(({ inPlan }) => inPlan.nb);
  expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
  for (const { inPlan } of IN_PLAN) for (const text of both(inPlan)) expect(text).not.toMatch(/HTA|§|\(/u);
});

test("a question has no sentence for the plan: it could not be chosen there", () => {
  expect(failing((item) => !isQuestion(item) || item.inPlan === undefined)).toEqual([]);
});

test("sentences that are true only once something has been done are marked", () => {
  expect(ITEMS.filter(({ whenDone }) => whenDone).map(({ id }) => id)).toEqual(WHEN_DONE);
  expect(IN_PLAN.filter(({ id, inPlan }) => PAST.test(inPlan.nb) && !WHEN_DONE.includes(id))).toEqual([]);
});
