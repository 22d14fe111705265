/** The seven steps of KS's method, in order. The ids stand in users' documents and are never renamed. */
export const STEP_IDS = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"] as const;

export type StepId = (typeof STEP_IDS)[number];
