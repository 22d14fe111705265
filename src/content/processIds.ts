import type { SourceId } from "./Source";
import type { StepId } from "./StepId";

/**
 * The four processes of Kompetansedrøftinger, in the order in which they follow each other, each with the step under which
 * its agenda stands. Neither is ever changed: they stand in users' documents, as the tags of agendas.
 */
export const PROCESS_STEPS = { prepare: "s1", discuss: "s5", talk: "s7", implement: "s7" } as const satisfies Readonly<
  Record<string, StepId>
>;

export type ProcessId = keyof typeof PROCESS_STEPS;

export const PROCESS_IDS = Object.keys(PROCESS_STEPS) as readonly ProcessId[];

/** Where the processes come from. */
export const PROCESS_SOURCE: SourceId = "drof";
