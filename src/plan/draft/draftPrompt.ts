import { topicsAtPrompt } from "../../content/promptGuidance";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Piece } from "../../document/Piece";
import { INCLUDED } from "../answers/included";
import type { Plan } from "../Plan";
import { draftPlanStep } from "./draftPlanStep";

/** What one prompt alone becomes in its step's text: its answer or the choice in its place, and the sentences taken in at it. */
export function draftPrompt(plan: Plan, step: StepId, prompt: string, library: StepLibrary): readonly Piece[] {
  const { content, guidance, choices } = library;
  const prompts = content.prompts.filter(({ id }) => id === prompt);
  const answers = Object.entries(plan.answers[step]).filter(([id]) => id === prompt || id === INCLUDED);
  return draftPlanStep(
    { ...plan, previous: null, answers: { ...plan.answers, [step]: Object.fromEntries(answers) } },
    step,
    {
      content: { ...content, prompts },
      guidance: { ...guidance, topics: topicsAtPrompt(guidance.topics, prompt) },
      choices: choices.filter(({ id }) => prompts.some(({ choice }) => choice === id)),
    },
  );
}
