import type { SourceId } from "./Source";
import type { StepId } from "./StepId";

/** The four processes of Kompetansedrøftinger, in the order in which they follow each other. Stand in users' documents, in the tags of agendas; never renamed. */
export const PROCESS_IDS = ["prepare", "discuss", "talk", "implement"] as const;

export type ProcessId = (typeof PROCESS_IDS)[number];

/** The step under which the agenda of each stands in the document. Never changed: it is part of the tag. */
export const PROCESS_STEPS: Readonly<Record<ProcessId, StepId>> = {
  prepare: "s1",
  discuss: "s5",
  talk: "s7",
  implement: "s7",
};

/** Where the processes come from. */
export const PROCESS_SOURCE: SourceId = "drof";
