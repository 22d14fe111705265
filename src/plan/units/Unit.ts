import type { StepId } from "../../content/StepId";
import type { TableId } from "../../content/tables/tableIds";
import type { FrameCosts } from "../decision/frameCosts";
import type { PlanFileProblem } from "../file/PlanFileProblem";
import type { Plan } from "../Plan";
import type { PlanWarning } from "../stored/PlanWarning";

/** How far a unit has come with a step: nothing, some prompts or rows, all prompts. */
export type UnitStepState = "empty" | "begun" | "answered";

/** A unit's plan as it was read from a file: no more of it than the overview and the rows need. */
export interface Unit {
  /** What it is known by in this reading: a fingerprint of the plan. */
  readonly key: string;
  /** By the file's name or the plan, until the user has called it something else (renamedUnit). */
  readonly name: string;
  /** What the plan that it is read into knows it by, whatever it is called (recognisedUnits); null where it does not. */
  readonly knownId: string | null;
  readonly file: string;
  readonly path: string;
  /** Its years, language, measures, goals and needs; nothing else. */
  readonly plan: Plan;
  readonly steps: Readonly<Record<StepId, UnitStepState>>;
  /** The plan tells of a discussion with the unions that has a date before it was adopted. */
  readonly isDiscussed: boolean;
  /** What its measures cost by who pays, as the unit has sorted that. */
  readonly frames: FrameCosts;
  /** Parts of the plan that could not be read; the rest was. */
  readonly warnings: readonly PlanWarning[];
}

/** Why nothing was taken of a file; the pane has the words. */
export type UnitFileProblem =
  | PlanFileProblem
  /** It was made here, and sent to a unit. */
  | "fromUs"
  /** The source does not give it: moved, deleted, no network. */
  | "unreachable"
  /** Another file that was chosen holds the same plan: see `same`. */
  | "same";

/** A file of which nothing was taken. */
export interface UnitFileTrouble {
  readonly file: string;
  readonly path: string;
  readonly code: UnitFileProblem;
  /** The file that has the same plan, where the code is "same". */
  readonly same?: string;
}

/** What has been read of a source. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly troubles: readonly UnitFileTrouble[];
  /** The user has stopped it: what was read until then is here. */
  readonly isStopped: boolean;
}

/** How far reading has come. */
export interface UnitProgress {
  /** The file that is read now, 1 the first. */
  readonly n: number;
  /** Of how many; null where the source does not know. */
  readonly of: number | null;
  readonly name: string;
}

/** What a row of a unit's plan is to the plan that it may go into. */
export type UnitRowKind = "goal" | "need" | "measure";

/** A row's place: the table of a goal or a need, null for a measure. */
export interface UnitRowPlace {
  readonly kind: UnitRowKind;
  readonly table: TableId | null;
}
