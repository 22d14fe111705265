import type { DocumentView } from "../../actions/document/DocumentView";
import type { Failed, Outcome } from "../../actions/Outcome";
import type { PartName } from "../../plan/stored/PartName";
import type { Plan } from "../../plan/Plan";
import type { PlanWarning } from "../../plan/stored/PlanWarning";
import type { Store } from "../../plan/stored/Store";
import type { FieldRef } from "./FieldRef";
import type { Arrival } from "./Arrival";
import type { Cursor } from "./Cursor";
import type { Notice, Undoable } from "./Notice";
import type { Page } from "./Page";
import type { Place } from "./Place";
import type { Task } from "./Task";
import type { Updating } from "./Updating";
import type { Visit } from "./visits";

/** Everything that the pane shows. */
export interface PaneState {
  /** "removed": the document holds no plan any more, since the user wanted so, and the pane saves none. */
  readonly opening: "running" | "done" | "removed" | Failed;
  /** The plan as the user has it. */
  readonly plan: Plan;
  /** The plan as it was last saved: what differs is yet to be saved. */
  readonly saved: Plan;
  readonly store: Store;
  readonly planWarnings: readonly PlanWarning[];
  /** What the last scan found; null before the first. */
  readonly view: DocumentView | null;
  /** Why the last scan failed; null when it did not. */
  readonly scanFailed: Failed["code"] | null;
  readonly scanning: boolean;
  readonly page: Page;
  /** A step shows all its prompts, not one at a time. */
  readonly allFields: boolean;
  /** The pages that the user came by, the last one last. */
  readonly visits: readonly Visit[];
  /** Where the user was when the page was left, where it is come back to. */
  readonly returned: Place | null;
  /** The user has gone from one page to another: the new page's heading takes the focus. */
  readonly navigated: boolean;
  /** The field that the user has asked for: its conflict takes the focus, not the heading. */
  readonly wanted: FieldRef | null;
  readonly saving: SaveState;
  /** What Word is doing for the user; no other task starts before it ends. */
  readonly running: Task | null;
  /** What is being updated one after another; null while nothing is. */
  readonly updating: Updating | null;
  readonly notice: Notice | null;
  /** What was done since the pane was opened and may be taken back, the last first. */
  readonly undoables: readonly Undoable[];
  /** What colleagues have changed of the plan, last and since the user was told. */
  readonly arrival: Arrival | null;
  readonly question: Question | null;
  /** Null until it has moved. */
  readonly cursor: Cursor | null;
  /** A mistake of our own, made while nothing was rendered: a page is to throw it, as it would its own. */
  readonly mistake: { readonly error: unknown } | null;
}

export type SaveState = "saved" | "saving" | SaveFailure;

/** Why not all is saved. */
export type SaveFailure =
  /** "newer": a part was written by a newer version, and is not saved over. */
  | { readonly failed: Failed["code"] | "newer" }
  /** A part has grown too large to be kept in the document; the others are saved. */
  | { readonly failed: "partTooLarge"; readonly part: PartName };

/** What the user must answer before a task can go on. */
export interface Question {
  readonly task: Task;
  readonly outcome: Extract<Outcome, { kind: "edited" | "choose" | "cells" | "doubled" | "unclaimed" }>;
}
