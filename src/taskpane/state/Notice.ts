import type { UndoRecord } from "../../actions/UndoRecord";
import type { DeletedMeasure } from "../../plan/measures/editMeasures";
import type { ConflictChoice } from "../../plan/resolveConflict";
import type { PlanChange } from "../../plan/restorePlan";
import type { Updating } from "./Updating";
import type { Task } from "./Task";
import type { TaskOutcome } from "./TaskOutcome";

/** What the pane tells the user last. */
export type Notice =
  | { readonly kind: "outcome"; readonly task: Task; readonly outcome: TaskOutcome }
  /** Several parts were written one after another: how many of how many. */
  | { readonly kind: "allUpdated"; readonly updated: Updating }
  | { readonly kind: "copied" | "copyFailed" }
  /** `inDocument`: the table stands in the document, and is not changed yet. */
  | { readonly kind: "measureDeleted"; readonly deleted: DeletedMeasure; readonly inDocument: boolean }
  | { readonly kind: "measureRestored"; readonly nr: string }
  /** `place` is 1 for the first. */
  | { readonly kind: "measureMoved"; readonly nr: string; readonly place: number; readonly count: number }
  /** The plan was changed at more than one place, or in a way that may be regretted. */
  | { readonly kind: "planReplaced"; readonly how: PlanReplacement; readonly change: PlanChange }
  | { readonly kind: "planRestored"; readonly change: PlanChange }
  /** What a page has done, in its own words. */
  | {
      readonly kind: "said";
      readonly intent: "success" | "info" | "error";
      readonly title: string;
      readonly text: string;
    }
  /** `isSure`: no download is lost here. */
  | { readonly kind: "planExported"; readonly name: string; readonly isSure: boolean }
  | { readonly kind: "planCopied" };

/** What the plan was changed by. */
export type PlanReplacement =
  | { readonly kind: "imported" }
  | { readonly kind: "rolledOver" }
  | { readonly kind: "rowDeleted" }
  /** A row or a point of an answer; `name` is "rad 2". */
  | { readonly kind: "partDeleted"; readonly name: string }
  | { readonly kind: "rowsTakenIn"; readonly title: string }
  /** In the words of a page of its own. */
  | { readonly kind: "told"; readonly title: string }
  | { readonly kind: "conflictSettled"; readonly choice: ConflictChoice };

/** Something that was done and can be taken back, as long as nothing of it has been changed. */
export interface Undoable {
  /** How it was told. */
  readonly notice: Notice;
  /** What takes it back in Word, the last first; none for a change of the plan. */
  readonly records: readonly UndoRecord[];
  /** Word had it changed when it was last tried. */
  readonly isChanged: boolean;
}
