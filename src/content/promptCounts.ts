import type { StepId } from "./StepId";

/** How many prompts each step has: known before the steps' content is fetched. */
export const PROMPT_COUNTS: Readonly<Record<StepId, number>> = { s1: 5, s2: 6, s3: 2, s4: 4, s5: 11, s6: 3, s7: 4 };
