import { STEP_IDS } from "./StepId";

/** The list of references, which ends the document and is no step. The id stands in users' documents; never renamed. */
export const REFERENCES = "ref";

/** The sections of the document that we write to, in order. */
export const SECTION_IDS = [...STEP_IDS, REFERENCES] as const;

export type SectionId = (typeof SECTION_IDS)[number];
