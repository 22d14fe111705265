import type { TextPiece } from "../document/compareBlock";
import type { Piece } from "../document/Piece";
import { BlockEnd } from "./BlockEnd";
import { listState, queueLook, type Look } from "./queueLook";
import { queueParagraphAt } from "./queueParagraphAt";
import type { Scan } from "./readScan";
import { queueTable, type QueuedTable } from "./queueTable";

/** A block to insert. */
export interface NewBlock {
  readonly tag: string;
  /** What Word shows on the control's handle; at most 64 characters. */
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A block that has been queued, with its tables in order. */
export interface QueuedBlock {
  readonly control: Word.ContentControl;
  readonly tables: readonly QueuedTable[];
}

/**
 * Queues a new block before the paragraph with the index: a rich-text content control with a paragraph or native table
 * for each piece. The control is made first and filled after (#4788), by its own insert calls (#3176).
 */
export function queueNewBlock(scan: Scan, index: number, block: NewBlock, look: Look): QueuedBlock {
  const [first, ...rest] = block.pieces;
  const opening: TextPiece = first === undefined || first.kind === "table" ? { kind: "paragraph", text: "" } : first;
  const paragraph = queueParagraphAt(scan, index, opening.text);
  const list = queueLook(paragraph, opening, listState(scan.outline.paragraphs[index - 1], look), look);
  const control = paragraph.insertContentControl();
  control.tag = block.tag;
  control.title = block.title;
  if (first?.kind !== "table") return { control, tables: fill(new BlockEnd(control, look, list), rest) };
  const table = queueTable(first, (...shape) => control.insertTable(shape[0], shape[1], "Start", shape[2]));
  return { control, tables: [table, ...fill(new BlockEnd(control, look, list, paragraph), rest)] };
}

function fill(end: BlockEnd, pieces: readonly Piece[]): readonly QueuedTable[] {
  for (const piece of pieces) end.add(piece);
  return end.tables;
}
