import { AUDIENCES, GUIDANCE_KINDS, STRATEGY_IDS, type GuidanceItem } from "../../src/content/Guidance";
import { loadGuidance } from "../../src/content/loadGuidance";
import type { Localized } from "../../src/content/Language";
import { SOURCES } from "../../src/content/sources";
import { STEP_IDS } from "../../src/content/StepId";
import { ALL_GUIDANCE } from "./allGuidance";
import { BEYOND_INVENTORY } from "./beyondInventory";
import { INVENTORY } from "./inventory";

const TOPICS = ALL_GUIDANCE.flatMap(({ topics }) => topics);
const ITEMS = TOPICS.flatMap(({ items }) => items);

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

test("every item covers something in the inventory, each once, but for what comes from elsewhere for a reason", () => {
  expect(failing((item) => item.covers.length > 0)).toEqual(failing(({ id }) => !(id in BEYOND_INVENTORY)));
  expect(Object.keys(BEYOND_INVENTORY).filter((id) => !ITEMS.some((item) => item.id === id))).toEqual([]);
  expect(failing((item) => new Set(item.covers).size === item.covers.length)).toEqual([]);
});

test("reflection questions and points of the checklist say where in the guide they stand", () => {
  const asked = /^veil\.(refl|sjekk)\./u;
  expect(
    failing(
      ({ covers: ids, source }) =>
        source.id !== "veil" || source.place !== undefined || !ids.some((id) => asked.test(id)),
    ),
  ).toEqual([]);
});

test("texts hold no markup, no argument and no address: addresses stand with the sources, where dead ones cannot come", () => {
  const plain = ({ title, text }: GuidanceItem) =>
    [title, text].flatMap((each) => (each === undefined ? [] : both(each)));
  expect(failing((item) => plain(item).every((text) => !/[{}<>[\]*_#]/u.test(text)))).toEqual([]);
  expect(failing((item) => textsOf(item).every((text) => !/https?:|www\.|\.(no|com)\b/u.test(text)))).toEqual([]);
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

test("mapping less is never advised without the employer's duty to map above it", () => {
  for (const { items } of TOPICS) {
    items.forEach((item, index) => {
      if (!covers(item, "nitt.kart.1") && !covers(item, "nitt.kart.2")) return;
      for (const language of ["nb", "nn"] as const) {
        const said = items
          .slice(0, index)
          .map(({ text }) => text[language])
          .join(" ");
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
