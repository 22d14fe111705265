import type { Candidate } from "../document/headings/FoundStep";
import type { TableConflict } from "../document/table/TableConflict";
import type { Piece } from "../document/Piece";
import type { Mark } from "../document/Mark";
import type { HostErrorCode } from "../word/HostError";
import type { SavedPlan } from "../plan/stored/SavedPlan";
import type { EditedParagraph, ParagraphChoice } from "./text/ParagraphChoice";
import type { UndoRecord } from "./UndoRecord";

/** What became of an action. The pane turns it into words; nothing was written unless the kind is "done". */
export type Outcome =
  | {
      readonly kind: "done";
      /** Null where the plan was left as it was. */
      readonly saved: SavedPlan | null;
      /** Hash by block tag, to be kept in Plan.written; empty where nothing of ours was written. */
      readonly written: Readonly<Record<string, string>>;
      /** How to take the change back; null where it cannot be. */
      readonly undo: UndoRecord | null;
      /** Word tracks changes: the insertion is a suggestion until someone accepts it. */
      readonly tracked: boolean;
      /** Changes that were made to a table in Word have come into the plan. */
      readonly fromWord?: true;
      /** All that stands in Word stays as it is: the plan remembers that the user keeps it. */
      readonly keepsAll?: true;
      /** A table stands, but Word would not mark its header row. */
      readonly headerUnmarked?: true;
    }
  /** What is in Word is what we would write. */
  | { readonly kind: "unchanged" }
  /** The user has edited our block in Word: ask whether to keep theirs, replace it, or put ours below. */
  | {
      readonly kind: "edited";
      readonly tag: string;
      readonly inWord: readonly Piece[];
      readonly ours: readonly Piece[];
      /** What hangs on words that would be replaced, and would go with them. */
      readonly lost: readonly Mark[];
      /** The paragraphs that differ, for a text of which the user may choose paragraph by paragraph. */
      readonly paragraphs?: readonly EditedParagraph[];
    }
  /** The same cells of a table were changed in Word and in the pane: ask which are to hold. Nothing was written. */
  | { readonly kind: "cells"; readonly tag: string; readonly conflicts: readonly TableConflict[] }
  /** Several headings could be the step's: ask which. */
  | { readonly kind: "choose"; readonly candidates: readonly Candidate[] }
  /** The step's heading is not in the document: offer to insert it (insertHeadings). */
  | { readonly kind: "missing" }
  /** The same block stands several times in the document (copied in Word): ask which of them it is (chooseCopy). */
  | { readonly kind: "doubled"; readonly tag: string; readonly copies: readonly (readonly Piece[])[] }
  /** A text or a table that the plan knows nothing of stands where the block is to go: ask whether to take it over (takeOver). */
  | { readonly kind: "unclaimed"; readonly tag: string; readonly texts: readonly string[] }
  /** Word has no way to update the contents list from here: tell the user how. */
  | { readonly kind: "contentsByHand" }
  /** The text was changed since, so that nothing was taken back, or out. */
  | { readonly kind: "changedSince" }
  | Failed;

/** Word refused; the document and the plan are as they were. */
export interface Failed {
  readonly kind: "failed";
  readonly code: HostErrorCode;
}

/** The user's answer to "edited": for the whole text, or for each of its paragraphs. */
export type EditedChoice = "ask" | "replace" | "below" | readonly ParagraphChoice[];

/** An action that was done. */
export type Done = Outcome & { readonly kind: "done" };

/** The outcome of an action that was done and left the plan as it was: shown, chosen. */
export function nothingWritten(undo: Done["undo"] = null, tracked = false): Done {
  return { kind: "done", saved: null, written: {}, undo, tracked };
}
