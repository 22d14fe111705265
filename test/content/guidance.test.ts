import { IntlMessageFormat } from "intl-messageformat";
import { AUDIENCES, GUIDANCE_KINDS, STRATEGY_IDS, type GuidanceItem } from "../../src/content/Guidance";
import { loadGuidance } from "../../src/content/loadGuidance";
import type { Localized } from "../../src/content/Language";
import { SOURCES } from "../../src/content/sources";
import { STEP_IDS } from "../../src/content/StepId";
import { ALL_GUIDANCE } from "./allGuidance";
import { INVENTORY } from "./inventory";
import { LOCAL_IDS } from "./localIds";

const TOPICS = ALL_GUIDANCE.flatMap(({ topics }) => topics);
const ITEMS = TOPICS.flatMap(({ items }) => items);
const IN_PLAN = ITEMS.flatMap(({ id, inPlan }) => (inPlan === undefined ? [] : [{ id, inPlan }]));

/**
 * The items that say in the plan what a local item of the inventory says, as the general thought that it is without
 * Nittedal's names and facts. Each was read; a new one is to be read too.
 */
const GENERAL_OF_LOCAL = [
  ...["s1.roles.everyone", "s2.aims.enoughPeople", "s2.anchoring.organisationGoals", "s5.factors.tasks"],
  ...["s5.factors.demography", "s5.factors.moving", "s5.factors.labourMarket", "s7.yearlyPlan.yearly"],
];

/** Our own reminders to check the agreement in force: they say nothing of the sources. */
const OWN_ITEMS = ["s1.duties.check", "s5.frame.check"];

function both({ nb, nn }: Localized): readonly string[] {
  return [nb, nn];
}

/** The ids of the items that do not hold what is asked of them. */
function failing(holds: (item: GuidanceItem) => boolean): readonly string[] {
  return ITEMS.filter((item) => !holds(item)).map(({ id }) => id);
}

function textsOf({ title, text, inPlan }: GuidanceItem): readonly string[] {
  return [title, text, inPlan].flatMap((each) => (each === undefined ? [] : both(each)));
}

/** The arguments of a message, sorted. */
function argumentsOf(message: string): readonly string[] {
  return (message.match(/\{[^}]*\}/gu) ?? []).sort();
}

function covers(item: GuidanceItem, id: string): boolean {
  return item.covers.includes(id);
}

test("each step's guidance is fetched by the step", async () => {
  const fetched = await Promise.all(STEP_IDS.map(loadGuidance));
  expect(fetched.map(({ step }) => step)).toEqual(STEP_IDS);
  expect(fetched).toEqual(ALL_GUIDANCE);
});

test("ids are unique, and begin with their step and topic", () => {
  const ids = [...TOPICS, ...ITEMS].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { step, topics } of ALL_GUIDANCE) {
    for (const { id, items } of topics) {
      expect(id).toMatch(new RegExp(`^${step}\\.[a-z][A-Za-z]*$`, "u"));
      for (const item of items) expect(item.id).toMatch(new RegExp(`^${id}\\.[a-z][A-Za-z0-9]*$`, "u"));
    }
  }
});

test("every topic has a title in both languages and 1 to 14 items, and no two of a step have the same title", () => {
  for (const { title, items } of TOPICS) {
    for (const text of both(title)) expect(text).toMatch(/^\p{Lu}(?!.*\s\s).*[^\s.]$/u);
    expect(items.length).toBeGreaterThanOrEqual(1);
    expect(items.length).toBeLessThanOrEqual(14);
  }
  for (const { topics } of ALL_GUIDANCE) {
    for (const titles of [topics.map(({ title }) => title.nb), topics.map(({ title }) => title.nn)]) {
      expect([...new Set(titles)]).toEqual(titles);
    }
  }
});

test("every text stands in both languages, trimmed, on one line, without spaces doubled", () => {
  expect(failing((item) => textsOf(item).every((text) => /^\S(.*\S)?$/u.test(text) && !/\s\s/u.test(text)))).toEqual(
    [],
  );
});

test("no two items say the same", () => {
  const texts = ITEMS.map(({ text }) => text.nb);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("every item has a kind, an audience and strategies that exist, each once", () => {
  const known = (given: readonly string[], all: readonly string[]) =>
    new Set(given).size === given.length && given.every((each) => all.includes(each));
  expect(failing(({ kind }) => GUIDANCE_KINDS.includes(kind))).toEqual([]);
  expect(failing(({ audience }) => audience.length > 0 && known(audience, AUDIENCES))).toEqual([]);
  expect(
    failing(({ strategies }) => strategies === undefined || (strategies.length > 0 && known(strategies, STRATEGY_IDS))),
  ).toEqual([]);
});

test("every item has a source that exists, and names the place where it is the tariff agreement or the law", () => {
  const ids = SOURCES.map(({ id }) => id);
  expect(failing(({ source }) => ids.includes(source.id))).toEqual([]);
  const place: Readonly<Record<string, RegExp>> = { hta: /^kap\. \d/u, aml: /^§ \d/u };
  expect(failing(({ source }) => place[source.id]?.test(source.place ?? "") ?? true)).toEqual([]);
});

test("every item covers something in the inventory, each once, but for our own reminders", () => {
  expect(failing((item) => item.covers.length > 0)).toEqual(OWN_ITEMS);
  expect(failing((item) => new Set(item.covers).size === item.covers.length)).toEqual([]);
  expect(failing(({ id, source }) => !OWN_ITEMS.includes(id) || source.id === "own")).toEqual([]);
});

test("texts hold no markup, no argument and no address: addresses stand with the sources, where dead ones cannot come", () => {
  const plain = ({ title, text }: GuidanceItem) =>
    [title, text].flatMap((each) => (each === undefined ? [] : both(each)));
  expect(failing((item) => plain(item).every((text) => !/[{}<>[\]*_#]/u.test(text)))).toEqual([]);
  expect(failing((item) => textsOf(item).every((text) => !/https?:|www\.|\.(no|com)\b/u.test(text)))).toEqual([]);
});

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

test("questions for the talk with one employee never go into the plan, and are the only ones of their kind", () => {
  const talk = Object.values(INVENTORY["talk-question"]).flat();
  expect(failing(({ kind, inPlan }) => kind !== "talkQuestion" || inPlan === undefined)).toEqual([]);
  expect(failing((item) => item.kind === "talkQuestion" || !talk.some((id) => covers(item, id)))).toEqual([]);
});

test("what a source asks, is asked", () => {
  const questions = Object.values(INVENTORY.reflection).flat();
  expect(failing((item) => item.kind !== "reflection" || item.text.nb.includes("?"))).toEqual([]);
  expect(failing((item) => item.kind !== "reflection" || item.text.nn.includes("?"))).toEqual([]);
  expect(
    questions.filter(
      (id) => !ITEMS.some((item) => covers(item, id) && both(item.text).every((text) => text.includes("?"))),
    ),
  ).toEqual([]);
});

test("mapping less is never advised without the employer's duty to map in it or just before", () => {
  for (const { items } of TOPICS) {
    items.forEach((item, index) => {
      if (!covers(item, "nitt.kart.1") && !covers(item, "nitt.kart.2")) return;
      for (const language of ["nb", "nn"] as const) {
        const said = [items[index - 1]?.text[language], item.text[language]].join(" ");
        expect(said).toMatch(/kartlegg\w* .*HTA kap\. 3 pkt\. 3\.3|HTA kap\. 3 pkt\. 3\.3.* kartlegg/u);
      }
    });
  }
});

test("Nittedal's ranking of where one learns is told as Nittedal's, and is not in the plan", () => {
  const ranked = ITEMS.filter((item) => ["nitt.laere.1", "nitt.laere.2"].some((id) => covers(item, id)));
  expect(ranked.map(({ id }) => id)).toEqual(["s6.learningPlaces.inWork", "s6.learningPlaces.atWork"]);
  for (const { text, inPlan } of ranked) {
    for (const each of both(text)) expect(each).toContain("Nittedal set");
    for (const each of inPlan === undefined ? [] : both(inPlan)) expect(each).not.toMatch(/viktigst|først|nummer/u);
  }
});
