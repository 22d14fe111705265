import { loadStep } from "../../src/content/loadStep";
import { CHOICE_PROMPTS, PROMPT_COUNTS } from "../../src/content/promptCounts";
import { STEP_IDS } from "../../src/content/StepId";

test.each(STEP_IDS)("the number of prompts of %s is known before its content is fetched", async (id) => {
  expect(PROMPT_COUNTS[id]).toBe((await loadStep(id)).prompts.length);
});

test.each(STEP_IDS)("the prompts of %s that a choice answers are known as well", async (id) => {
  const { prompts } = await loadStep(id);
  const known = CHOICE_PROMPTS[id];
  expect(prompts.flatMap(({ id: prompt, choice }) => (choice === undefined ? [] : [{ prompt, choice }]))).toEqual(
    known === undefined ? [] : [known],
  );
});
