import type { SectionId } from "../content/SectionId";
import type { KnownTable } from "../plan/KnownTable";
import type { Piece } from "../document/Piece";
import type { RemovedLine } from "../word/queueTemplateLines";

/** What undoLast needs to take a change back. Opaque to the pane: keep it, hand it back. */
export type UndoRecord = BlockUndo | TableUndo | FigureUndo | HeadingsUndo;

/** A block was inserted, or its text changed. */
export interface BlockUndo {
  readonly kind: "block";
  readonly step: SectionId;
  readonly tag: string;
  /** The block as it stood before; null where there was none. */
  readonly before: readonly Piece[] | null;
  /** Lines of the template that made way. */
  readonly removed: readonly RemovedLine[];
  /** hashText of what we wrote, and of the rest of the section: both must still hold. */
  readonly after: string;
  readonly rest: string;
  /** Plan.written of the block before, "" where it had none. */
  readonly written: string;
  /** What the plan knew of the block's table before; left out where it had none. */
  readonly known?: KnownTable;
}

/** The action plan's table was changed in place. */
export interface TableUndo {
  readonly kind: "table";
  readonly tag: string;
  readonly before: readonly (readonly string[])[];
  /** The columns that it got, by their places. */
  readonly added: readonly number[];
  /** What the plan knew of the table before. */
  readonly known: KnownTable | null;
  readonly after: string;
  readonly written: string;
}

/** A block with a figure was changed in place. */
export interface FigureUndo {
  readonly kind: "figure";
  readonly tag: string;
  /** The block as it stood before, its picture included. */
  readonly before: readonly Piece[];
  readonly after: string;
  readonly written: string;
}

/** Headings were inserted. */
export interface HeadingsUndo {
  readonly kind: "headings";
  readonly steps: readonly SectionId[];
}
