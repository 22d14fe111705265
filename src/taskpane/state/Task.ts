import type { StepId } from "../../content/StepId";
import { ACTION_PLAN_STEP } from "../../actions/actionPlanBlock";
import type { UndoRecord } from "../../actions/UndoRecord";
import type { Candidate } from "../../document/FoundStep";
import type { Piece } from "../../document/Piece";

/** What the user has asked Word to do, with all that is needed to do it again. */
export type Task =
  | InsertSection
  | WriteActionPlan
  | { readonly kind: "showStep"; readonly step: StepId; readonly heading?: Candidate }
  | { readonly kind: "showActionPlan" }
  /** `then` is done next, with the heading known. */
  | { readonly kind: "chooseHeading"; readonly step: StepId; readonly heading: Candidate; readonly then?: Task }
  /** `then` is done next, with the heading there. */
  | { readonly kind: "insertHeadings"; readonly steps: readonly StepId[]; readonly then?: Task }
  | { readonly kind: "newPlan" }
  | { readonly kind: "undo"; readonly record: UndoRecord };

export interface InsertSection {
  readonly kind: "insertSection";
  readonly step: StepId;
  readonly pieces: readonly Piece[];
  /** Ids of the prompts that are answered. */
  readonly answered: readonly string[];
  /** Our block stands there already. */
  readonly update: boolean;
  /** The user's choice among several headings. */
  readonly heading?: Candidate;
}

export interface WriteActionPlan {
  readonly kind: "writeActionPlan";
  /** The table, to be copied where it cannot be inserted. */
  readonly pieces: readonly Piece[];
  /** The table stands in the document already. */
  readonly update: boolean;
  /** The user's choice among several headings. */
  readonly heading?: Candidate;
}

/** The text that a task would have put into the document; none for tasks that write nothing of the user's. */
export function piecesOf(task: Task): readonly Piece[] {
  return task.kind === "insertSection" || task.kind === "writeActionPlan" ? task.pieces : [];
}

/** The step that a task is about, where it is about one. */
export function stepOf(task: Task): StepId | null {
  if (task.kind === "writeActionPlan" || task.kind === "showActionPlan") return ACTION_PLAN_STEP;
  return "step" in task ? task.step : null;
}
