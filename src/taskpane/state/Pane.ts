import type { EditedChoice } from "../../actions/Outcome";
import type { Cursor } from "./Cursor";
import type { FieldRef } from "./FieldRef";
import type { Notice, PlanReplacement } from "./Notice";
import type { Place } from "./Place";
import type { Page } from "./Page";
import type { PaneEvent } from "./PaneEvent";
import type { PaneState, Question } from "./PaneState";
import type { Plan } from "../../plan/Plan";
import type { Task, UpdatingTask } from "./Task";

/** Where the pane's work reads and changes the state. `latest` is never older than the last event. */
export interface PaneCore {
  readonly latest: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** Runs work that talks to Word after all such work before it: never two at once. */
  readonly queue: (work: () => Promise<void>) => Promise<void>;
}

/** What components may ask for. None of it can fail: what goes wrong is shown in the state. */
export interface Pane {
  /** Shows a page. The conflict of a field, where one is asked for, takes the focus; else the heading does. */
  readonly go: (page: Page, field?: FieldRef) => void;
  /** Takes what tells where the user is on the page that is shown: until then it is the top of it. */
  readonly knowPlace: (placeNow: () => Place) => void;
  /** Shows all prompts of a step, this one and others, or one at a time: for as long as the pane is open. */
  readonly showAllFields: (all: boolean) => void;
  readonly change: (change: (plan: Plan) => Plan) => void;
  /** Changes the plan, tells it, and offers to take it back. */
  readonly replace: (how: PlanReplacement, change: (plan: Plan) => Plan) => void;
  /** Asks Word for something; does nothing while another task runs. */
  readonly perform: (task: Task, onEdited?: EditedChoice) => void;
  /** Writes parts of the plan one after another; goes on after a question, and stops where Word fails. */
  readonly updateAll: (tasks: readonly UpdatingTask[]) => void;
  readonly rescan: () => void;
  /** Saves what is not saved yet, at once. */
  readonly save: () => void;
  readonly openAgain: () => void;
  /** Saves the plan in the document that it has been taken out of. */
  readonly returnData: () => void;
  readonly notice: (notice: Notice | null) => void;
  readonly ask: (question: Question) => void;
  readonly closeQuestion: () => void;
  /** Keeps what is known of the cursor in Word; `goes`: shows the page that it stands in, and leaves the focus where it is. */
  readonly setCursor: (cursor: Cursor, goes: boolean) => void;
  /** A page has failed by a mistake of our own: saves, and goes to the start page, now and when the pane is opened next. */
  readonly crashed: () => void;
}
