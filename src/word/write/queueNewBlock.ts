import type { TextPiece } from "../../document/block/compareBlock";
import type { Piece, TablePiece } from "../../document/Piece";
import { BlockEnd } from "./BlockEnd";
import { blankOpening, queueHolder, type Holder, type HolderName } from "../Holder";
import { queueLanguage } from "./queueLanguage";
import { listState, queueLook, type Look } from "./queueLook";
import { queueParagraphAt } from "./queueParagraphAt";
import { queuePicture } from "./queuePicture";
import type { Scan } from "../read/readScan";
import { queueTable, type QueuedTable } from "../table/queueTable";

/** A block to insert. */
export interface NewBlock extends HolderName {
  readonly pieces: readonly Piece[];
}

/** A block that has been queued, with its tables in order. */
export interface QueuedBlock {
  readonly holder: Holder;
  readonly tables: readonly QueuedTable[];
}

/**
 * Queues a new block before the paragraph with the index, a paragraph or native table for each piece. What holds it is made
 * first and filled after (#4788): a content control by its own insert calls (#3176).
 */
export function queueNewBlock(scan: Scan, index: number, block: NewBlock, look: Look): QueuedBlock {
  const [first, ...rest] = block.pieces;
  const opening: TextPiece =
    first === undefined || first.kind === "table" ? { kind: "paragraph", text: blankOpening() } : first;
  const paragraph = queueParagraphAt(scan, index, opening.text);
  const list = queueLook(paragraph, opening, listState(scan.outline.paragraphs[index - 1], look), look);
  if (opening.kind === "picture") queuePicture(paragraph, opening);
  const holder = queueHolder(paragraph, block);
  const table = first?.kind === "table" ? queueFirstTable(holder, first, look) : null;
  const end = new BlockEnd(holder, look, list, table && paragraph);
  for (const piece of rest) end.add(piece);
  holder.close();
  queueLanguage(() => holder.range(), look.language);
  return { holder, tables: table === null ? end.tables : [table, ...end.tables] };
}

function queueFirstTable(holder: Holder, piece: TablePiece, look: Look): QueuedTable {
  return queueTable(piece, look.language, (...shape) => holder.insertTableAtStart(...shape));
}
