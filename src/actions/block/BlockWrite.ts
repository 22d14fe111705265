import type { SectionId } from "../../content/SectionId";
import type { Section } from "../../document/headings/FoundStep";
import type { Piece } from "../../document/Piece";
import type { EditedRows } from "../../document/table/tableEdits";
import type { KnownTable } from "../../plan/table/KnownTable";
import type { Plan } from "../../plan/Plan";
import type { TableInWord } from "../../word/read/queueTables";
import type { ReadBlock } from "../../document/block/readBlock";
import type { RemovedLine } from "../../word/write/queueTemplateLines";
import type { BlockInWord } from "./BlockInWord";

/**
 * What a block is to become: decided from a scan and the plan by functions that change nothing, and carried out by
 * writeBlock alone. Its inverse, made from the same scan, is what undoLast carries out.
 */
export interface BlockWrite {
  readonly kind: "write";
  readonly tag: string;
  /** What Word shows on the control's handle; at most 64 characters. */
  readonly title: string;
  readonly place: BlockPlace;
  /** The content, its captions without their numbers. Null takes the block away. */
  readonly pieces: readonly Piece[] | null;
  /** Tables among the pieces that stand in the block and change in place. */
  readonly inPlace?: ReadonlyMap<Piece, TableChange>;
  /** All other pieces are what stands there already. */
  readonly keepsRest?: true;
  /** The template's lines that make way. Indices in Outline.paragraphs, ascending. */
  readonly remove?: readonly number[];
  /** Paragraphs of a write that Word has refused midway, held by nothing: they go. Indices in Outline.paragraphs. */
  readonly strays?: readonly number[];
  /** The template's lines that come back. */
  readonly restore?: Restoration;
  /** The plan that is saved with the block, and what it was before where the action has changed it. */
  readonly plan: Plan;
  readonly before?: Plan;
  /** The block's table as the plan is to know it; null forgets it. Left out for a block without such a table. */
  readonly inWord?: KnownTable | null;
  /** What the plan is to know as written where it is not the content's hash: undo, and where something is kept. */
  readonly written?: string;
  /** What the plan is to remember of paragraphs that stay as the user has them in Word (rememberKept). */
  readonly kept?: Plan["written"];
}

/** Where a block's content goes. */
export type BlockPlace =
  /** A new block in a section, before the paragraph with the index. */
  | { readonly kind: "new"; readonly step: SectionId; readonly section: Section; readonly index: number }
  /** A new block below the one that the user has edited; theirs stays, no longer in a control of ours. */
  | { readonly kind: "below"; readonly theirs: BlockInWord }
  /**
   * The block that stands there, in place. The text of the user's right above it, of so many paragraphs, gets a control of
   * ours again: undo of "below" only.
   */
  | { readonly kind: "standing"; readonly inWord: BlockInWord; readonly above?: number };

/** How a table turns into the rows of its piece. */
export interface TableChange extends EditedRows {
  readonly table: TableInWord;
  /** For each row of the piece, the row that it was; null for a new one. By the texts where it is left out. */
  readonly origins?: readonly (number | null)[];
  /** Columns that it gets, and how wide all are then to be to one another. */
  readonly wider?: { readonly added: readonly number[]; readonly widths: readonly number[] };
  /** Columns that it loses. */
  readonly fewer?: readonly number[];
}

/** Lines that come back into a section whose other paragraphs are these, the heading first. */
export interface Restoration {
  readonly others: readonly number[];
  readonly removed: readonly RemovedLine[];
  /** The empty paragraph that Word has kept where the document ended in one of them. Index in Outline.paragraphs. */
  readonly left: number | null;
  /** Lines with this offset or a higher one come below the block that stands there, which ends before the paragraph `end`. */
  readonly below?: { readonly offset: number; readonly end: number };
}

/** The block that stands at a place, or right above it. */
export function blockAt(place: Exclude<BlockPlace, { kind: "new" }>): ReadBlock {
  return (place.kind === "below" ? place.theirs : place.inWord).block;
}
