import type { DocumentView } from "../../actions/document/DocumentView";
import type { Failed } from "../../actions/Outcome";
import type { Scanned } from "../../actions/document/scanDocument";
import type { Plan } from "../../plan/Plan";
import type { PlanWarning } from "../../plan/stored/PlanWarning";
import type { rebasePlan, SavedPlan } from "../../plan/stored/SavedPlan";
import type { Store } from "../../plan/stored/Store";
import type { Cursor } from "./Cursor";
import type { FieldRef } from "./FieldRef";
import type { Notice } from "./Notice";
import type { Page } from "./Page";
import type { Place } from "./Place";
import type { Question, SaveState } from "./PaneState";
import type { Task, UpdatingTask } from "./Task";
import type { TaskOutcome } from "./TaskOutcome";

/** What merges comes with what is to be merged: the first view has neither. */
type Rebase = typeof rebasePlan;

/** What can happen in the pane. */
export type PaneEvent =
  | { readonly kind: "opening" }
  | {
      readonly kind: "opened";
      readonly plan: Plan;
      readonly store: Store;
      readonly warnings: readonly PlanWarning[];
      readonly view: DocumentView;
    }
  | { readonly kind: "openFailed"; readonly failed: Failed }
  | { readonly kind: "scanStarted" }
  | { readonly kind: "scanned"; readonly scanned: Scanned; readonly rebase: Rebase }
  | { readonly kind: "scanFailed"; readonly code: Failed["code"] }
  /** `left` is where the user was on the page before. */
  | { readonly kind: "pageChosen"; readonly page: Page; readonly field: FieldRef | null; readonly left: Place }
  | { readonly kind: "fieldsChosen"; readonly all: boolean }
  | { readonly kind: "planChanged"; readonly plan: Plan }
  | { readonly kind: "saving"; readonly state: SaveState }
  | { readonly kind: "partsSaved"; readonly saved: SavedPlan; readonly rebase: Rebase }
  | { readonly kind: "taskStarted"; readonly task: Task }
  /** `next` runs at once, as a part of what was asked for. */
  | { readonly kind: "taskEnded"; readonly task: Task; readonly outcome: TaskOutcome; readonly next: Task | null }
  /** The tasks are to be carried out one after another. */
  | { readonly kind: "updateStarted"; readonly tasks: readonly UpdatingTask[] }
  /** All of them have ended, or one has failed. */
  | { readonly kind: "updateEnded" }
  | { readonly kind: "questionAsked"; readonly question: Question }
  | { readonly kind: "questionClosed" }
  /** What is known of the cursor in Word has changed. `left`: the page that it stands in is gone to, from there. */
  | { readonly kind: "cursorMoved"; readonly cursor: Cursor; readonly left: Place | null }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "noticeClosed" }
  | { readonly kind: "mistaken"; readonly error: unknown }
  /** The plan that was taken out of the document is to be saved in it again. */
  | { readonly kind: "dataReturned" }
  /** What was shown has failed by a mistake of our own, and is shown no longer. */
  | { readonly kind: "crashed" };
