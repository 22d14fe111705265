import { PROMPT_ADVICE, promptOfItem, topicsAtPrompt } from "../../src/content/promptGuidance";
import { loadGuidance } from "../../src/content/loadGuidance";
import { loadStep } from "../../src/content/loadStep";
import { STEP_IDS } from "../../src/content/StepId";

test.each(STEP_IDS)(
  "every prompt of %s has two or three pieces of advice from the step's own guidance",
  async (step) => {
    const { prompts } = await loadStep(step);
    const { topics } = await loadGuidance(step);
    const known = topics
      .flatMap(({ items }) => items.filter(({ kind }) => kind !== "talkQuestion"))
      .map(({ id }) => id);
    expect(Object.keys(PROMPT_ADVICE[step])).toEqual(prompts.map(({ id }) => id));
    for (const advice of Object.values(PROMPT_ADVICE[step])) {
      expect(advice.length === 2 || advice.length === 3).toBe(true);
      expect(new Set(advice).size).toBe(advice.length);
      expect(known).toEqual(expect.arrayContaining([...advice]));
    }
  },
);

test.each(STEP_IDS)("all that can be taken into the plan in %s stands at exactly one of its prompts", async (step) => {
  const prompts = (await loadStep(step)).prompts.map(({ id }) => id);
  const { topics } = await loadGuidance(step);
  const takable = topics.flatMap(({ items }) => items).filter(({ inPlan }) => inPlan !== undefined);
  const placed = prompts.flatMap((prompt) => topicsAtPrompt(topics, prompt)).flatMap(({ items }) => items);
  expect(placed.map(({ id }) => id).sort()).toEqual(takable.map(({ id }) => id).sort());
  expect(takable.length).toBeGreaterThan(0);
});

test.each(STEP_IDS)("what the guidance of %s puts under a prompt's heading stands at that prompt", async (step) => {
  for (const topic of (await loadGuidance(step)).topics) {
    for (const item of topic.items) {
      const said = item.prompt ?? topic.prompt;
      if (item.inPlan !== undefined && said !== undefined) expect(promptOfItem(topic, item)).toBe(said);
      if (item.inPlan === undefined) expect(promptOfItem(topic, item)).toBeNull();
    }
  }
});
