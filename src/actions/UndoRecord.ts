import type { SectionId } from "../content/SectionId";
import type { CoverLine } from "../document/front/coverLine";
import type { Piece } from "../document/Piece";
import type { Rows } from "../document/table/Rows";
import type { Plan } from "../plan/Plan";
import type { KnownTable } from "../plan/table/KnownTable";
import type { PlanChange } from "../plan/restorePlan";
import type { RemovedLine } from "../word/write/queueTemplateLines";

/** What undoLast needs to take a change back. Opaque to the pane: keep it, hand it back. */
export type UndoRecord =
  BlockUndo | HeadingsUndo | TakeOverUndo | FrontUndo | StepNumbersUndo | TemplateLinesUndo | CaptionsUndo;

/** A block was inserted or changed: the inverse of a BlockWrite. */
export interface BlockUndo {
  readonly kind: "block";
  readonly tag: string;
  readonly title: string;
  /** The block as it stood before; null where there was none. */
  readonly before: readonly Piece[] | null;
  /** The user's text that ours was put below: its paragraphs, and hashText of it. */
  readonly theirs?: { readonly paragraphs: number; readonly hash: string };
  /** Lines of the template that made way, with their places among what is not in the block. */
  readonly removed: readonly RemovedLine[];
  /** How much of that stood above the block, where it stood there already. */
  readonly above?: number;
  /** What must still hold: hashText of the block, its tables cell by cell, and the texts of the rest of the section. */
  readonly after: string;
  readonly tables: readonly Rows[];
  readonly rest: readonly string[];
  /** Whether what was written has a picture of ours. */
  readonly hasPicture: boolean;
  /** Tables that were changed in place, by their index among the pieces of `before`, and the columns that each got. */
  readonly inPlace: readonly { readonly piece: number; readonly table: number; readonly added: readonly number[] }[];
  /** Plan.written of the block before, "" where it had none; and what was kept in it. */
  readonly written: string;
  readonly kept: Plan["written"];
  /** What the plan knew of the block's table before; left out for a block without such a table. */
  readonly known?: KnownTable | null;
}

/** Headings were inserted. */
export interface HeadingsUndo {
  readonly kind: "headings";
  readonly steps: readonly SectionId[];
}

/** What stood in the document was taken over into the plan. */
export interface TakeOverUndo {
  readonly kind: "takeOver";
  /** The blocks that got a control of ours. */
  readonly controls: readonly string[];
  readonly change: PlanChange;
}

/** The cover's line and the document's title were written; null for what was left as it was. */
export interface FrontUndo {
  readonly kind: "front";
  readonly line: { readonly before: CoverLine; readonly after: CoverLine } | null;
  readonly title: { readonly before: string; readonly after: string } | null;
  /** Plan.written of both before, "" where it had none. */
  readonly written: Plan["written"];
}

/** "(steg N)" was taken out of headings. */
export interface StepNumbersUndo {
  readonly kind: "stepNumbers";
  readonly headings: readonly {
    readonly step: SectionId;
    readonly removed: string;
    /** What stands before it, and what was left of the heading. */
    readonly before: string;
    readonly rest: string;
  }[];
}

/** Lines of the template were taken out. */
export interface TemplateLinesUndo {
  readonly kind: "templateLines";
  readonly sections: readonly {
    readonly step: SectionId;
    readonly removed: readonly RemovedLine[];
    /** The texts of the rest of the section, the heading first. */
    readonly rest: readonly string[];
  }[];
}

/** Captions got other numbers: their texts. */
export interface CaptionsUndo {
  readonly kind: "captions";
  readonly captions: readonly { readonly before: string; readonly after: string }[];
}
