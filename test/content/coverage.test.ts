import { STEP_FACTS } from "../../src/content/stepFacts";
import { COVERED_IDS } from "./coveredIds";
import { EXEMPT_IDS } from "./exemptIds";
import { INVENTORY } from "./inventory";

/** How many items are covered, by kind and by the first step that they belong to. A loss shows here, and a gain too. */
const COVERED_COUNTS = {
  definition: { s2: 1, s4: 17, s5: 1 },
  evaluation: { s7: 7 },
  factor: { s5: 13 },
  heading: { s2: 0, s3: 0, s4: 0, s5: 0, s6: 0, s7: 0, none: 0 },
  "key-question": { s2: 2, s3: 7, s4: 2, s5: 20, s6: 8, s7: 3 },
  "learning-form": { s5: 1, s6: 36, s7: 7 },
  legal: { s1: 4, s2: 1, s3: 13, s4: 1, s5: 2, s6: 26 },
  "plan-level": { s2: 16, s3: 18, s6: 1, s7: 1 },
  procedure: { s1: 4, s2: 1, s3: 6, s5: 13, s6: 10, s7: 12 },
  prompt: { s1: 4, s2: 7, s3: 2, s4: 3, s5: 10, s6: 3, s7: 3 },
  purpose: { s1: 5, s2: 21, s3: 4, s5: 2, s6: 1, s7: 2 },
  reflection: { s2: 1, s3: 3, s4: 4, s5: 1, s6: 19, s7: 2 },
  result: { s1: 2, s2: 1, s3: 1, s5: 4, s7: 4 },
  role: { s1: 10, s6: 2 },
  strategy: { s6: 24 },
  table: { s1: 3, s2: 1, s3: 2, s4: 1, s5: 10, s6: 6, s7: 3 },
  "talk-question": { s5: 1, s6: 8 },
};

/** How many items each kind of content covers: an item may be covered by several. */
const COUNTS_BY_CONTENT = { prompts: 43, guidance: 393, choices: 49, words: 1, tables: 34, measures: 32 };

const ALL_IDS = Object.values(INVENTORY).flatMap((steps) => Object.values(steps).flat());
const COVERED = new Set(Object.values(COVERED_IDS).flat());

test("the inventory has 444 items, each once", () => {
  expect(ALL_IDS).toHaveLength(444);
  expect(new Set(ALL_IDS).size).toBe(444);
});

test("every item of the inventory is covered, or exempt for a reason", () => {
  expect(ALL_IDS.filter((id) => !COVERED.has(id) && !(id in EXEMPT_IDS))).toEqual([]);
});

test("no content says that it covers an item that the inventory does not have", () => {
  expect([...COVERED].filter((id) => !ALL_IDS.includes(id))).toEqual([]);
});

test("what is exempt is in the inventory and nowhere covered", () => {
  const exempt = Object.keys(EXEMPT_IDS);
  expect(exempt.filter((id) => !ALL_IDS.includes(id) || COVERED.has(id))).toEqual([]);
});

test("every heading of the template that is exempt is a step's that the add-in knows", () => {
  const steps = Object.keys(EXEMPT_IDS).flatMap((id) => /^mal\.h\.(s\d)/u.exec(id)?.[1] ?? []);
  const known = STEP_FACTS.map(({ id }) => id as string);
  expect(steps.filter((step) => !known.includes(step))).toEqual([]);
});

test("as many items are covered, of each kind and in each step, as ever", () => {
  const counts = Object.entries(INVENTORY).map(([kind, steps]) => [
    kind,
    Object.fromEntries(Object.entries(steps).map(([step, ids]) => [step, ids.filter((id) => COVERED.has(id)).length])),
  ]);
  expect(Object.fromEntries(counts)).toEqual(COVERED_COUNTS);
});

test("each kind of content covers as many items as ever", () => {
  const counts = Object.entries(COVERED_IDS).map(([content, ids]) => [content, new Set(ids).size]);
  expect(Object.fromEntries(counts)).toEqual(COUNTS_BY_CONTENT);
});
