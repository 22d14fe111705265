import type { ChoiceId } from "./PlanChoice";
import type { StepId } from "./StepId";

/** How many prompts each step has: known before the steps' content is fetched. */
export const PROMPT_COUNTS: Readonly<Record<StepId, number>> = { s1: 5, s2: 6, s3: 2, s4: 4, s5: 11, s6: 3, s7: 4 };

/** The prompts that a choice once per plan answers: known before the steps' content is fetched. */
export const CHOICE_PROMPTS: Readonly<Partial<Record<StepId, { readonly prompt: string; readonly choice: ChoiceId }>>> =
  {
    s4: { prompt: "parts", choice: "definition" },
    s6: { prompt: "strategies", choice: "strategies" },
  };
