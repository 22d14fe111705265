import { loadLibrary } from "../../src/content/loadLibrary";
import type { StepId } from "../../src/content/StepId";
import { exampleAnswer } from "../../src/plan/answers/exampleAnswer";
import { setIncluded } from "../../src/plan/answers/setIncluded";
import { isAnswered } from "../../src/plan/answers/isAnswered";
import { promptState } from "../../src/plan/answers/promptState";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setChoice } from "../../src/plan/choices/planChoice";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { draftPrompt } from "../../src/plan/draft/draftPrompt";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setStepNotes } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { STEP_IDS } from "../../src/content/StepId";
import { list, text } from "./answers";

const textsOf = async (plan: Plan, step: StepId, prompt: string): Promise<string[]> =>
  draftPrompt(plan, step, prompt, await loadLibrary(step)).map((piece) => ("text" in piece ? piece.text : ""));

const filled = [
  (plan: Plan) => setAnswer(plan, "s2", "why", text("Mange går av")),
  (plan: Plan) => setAnswer(plan, "s2", "aims", list("Nok folk")),
  (plan: Plan) => setStepNotes(plan, "s2", ["Et notat"]),
  (plan: Plan) => setIncluded(plan, "s2", "s2.aims.activeUse", true),
].reduce((plan, change) => change(plan), emptyPlan("nb"));

test("a prompt alone gives its own heading and words, and the sentences that were taken in at it", async () => {
  expect(await textsOf(filled, "s2", "why")).toEqual(["Hvorfor vi lager planen", "Mange går av."]);
  const aims = await textsOf(filled, "s2", "aims");
  expect(aims.slice(0, 2)).toEqual(["Hva vi skal oppnå", "Nok folk."]);
  expect(aims[2]).toMatch(/^Alle ledere og ansatte skal bruke planen aktivt/u);
  expect(await textsOf(filled, "s2", "budget")).toEqual([]);
});

test("what a prompt alone gives stands so in the step's whole text", async () => {
  const library = await loadLibrary("s2");
  const whole = draftPlanStep(filled, "s2", library);
  for (const prompt of ["why", "aims"]) {
    for (const piece of draftPrompt(filled, "s2", prompt, library)) expect(whole).toContainEqual(piece);
  }
});

test("a choice in a prompt's place is what the prompt becomes", async () => {
  const { choices } = await loadLibrary("s4");
  const { options } = choices.find(({ id }) => id === "definition")!;
  const chosen = setChoice(emptyPlan("nn"), "definition", options[0]!.id);
  expect((await textsOf(chosen, "s4", "parts")).join("\n")).toMatch(/^Kva vi meiner med kompetanse\n/u);
  expect(await textsOf(chosen, "s4", "needs")).toEqual([]);
});

test.each(STEP_IDS)("the example of every prompt of %s is an answer to go on from, in both languages", async (step) => {
  const { prompts } = (await loadLibrary(step)).content;
  for (const prompt of prompts) {
    for (const language of ["nb", "nn"] as const) {
      const answer = exampleAnswer(prompt, language);
      if (prompt.input.kind === "choices") expect(answer).toBeNull();
      else expect([answer?.kind, isAnswered(answer!)]).toEqual([prompt.input.kind, true]);
      if (answer?.kind === "people") expect(answer.people[0]!.how).not.toBe("");
    }
  }
});

test("a prompt is empty, thin, answered, or answered by two at once", async () => {
  const { prompts } = (await loadLibrary("s2")).content;
  const state = (plan: Plan) => promptState(plan, "s2", prompts[0]!);
  expect(state(emptyPlan("nb"))).toBe("empty");
  expect(state(setAnswer(emptyPlan("nb"), "s2", "why", text("Demografi")))).toBe("thin");
  expect(state(filled)).toBe("answered");
  expect(state({ ...filled, conflicts: [{ part: "s2", field: "why", other: text("Annet") }] })).toBe("disputed");
  expect(state({ ...filled, conflicts: [{ part: "s2", field: "aims", other: text("Annet") }] })).toBe("answered");
});

test("a choice once per plan answers the prompt in whose place it is made", async () => {
  const { content, choices } = await loadLibrary("s6");
  const [strategies] = content.prompts;
  const option = choices.find(({ id }) => id === "strategies")!.options[0]!;
  expect(promptState(emptyPlan("nb"), "s6", strategies!)).toBe("empty");
  expect(promptState(setChoice(emptyPlan("nb"), "strategies", option.id), "s6", strategies!)).toBe("answered");
});
