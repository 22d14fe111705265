import type { TextPiece } from "../document/compareBlock";
import type { Piece, TablePiece } from "../document/Piece";
import { BlockEnd } from "./BlockEnd";
import { queueLanguage } from "./queueLanguage";
import { listState, queueLook, type Look } from "./queueLook";
import { queueParagraphAt } from "./queueParagraphAt";
import { queuePicture } from "./queuePicture";
import type { Scan } from "./readScan";
import { queueTable, type QueuedTable } from "./queueTable";

/** Opens a block that begins with a table: in a control without text Word shows words of its own (#5732). */
const BLANK = { kind: "paragraph", text: "\u00A0" } as const;

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
  const opening: TextPiece = first === undefined || first.kind === "table" ? BLANK : first;
  const paragraph = queueParagraphAt(scan, index, opening.text);
  const list = queueLook(paragraph, opening, listState(scan.outline.paragraphs[index - 1], look), look);
  if (opening.kind === "picture") queuePicture(paragraph, opening);
  const control = paragraph.insertContentControl();
  control.tag = block.tag;
  control.title = block.title;
  const table = first?.kind === "table" ? queueFirstTable(control, first, look) : null;
  const end = new BlockEnd(control, look, list, table && paragraph);
  for (const piece of rest) end.add(piece);
  queueLanguage(() => control.getRange("Content"), look.language);
  return { control, tables: table === null ? end.tables : [table, ...end.tables] };
}

function queueFirstTable(control: Word.ContentControl, piece: TablePiece, look: Look): QueuedTable {
  return queueTable(piece, look.language, (rows, columns, values) =>
    control.insertTable(rows, columns, "Start", values),
  );
}
