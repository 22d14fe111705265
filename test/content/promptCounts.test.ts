import { loadStep } from "../../src/content/loadStep";
import { PROMPT_COUNTS } from "../../src/content/promptCounts";
import { STEP_IDS } from "../../src/content/StepId";

test.each(STEP_IDS)("the number of prompts of %s is known before its content is fetched", async (id) => {
  expect(PROMPT_COUNTS[id]).toBe((await loadStep(id)).prompts.length);
});
