import { at } from "../../document/at";
import { isRenumbered } from "../../document/block/caption";
import type { BlockEdit } from "../../document/block/compareBlock";
import type { Piece } from "../../document/Piece";
import type { ReadBlock } from "../../document/block/readBlock";
import { BlockEnd } from "./BlockEnd";
import { queueLastingHolder, type HolderName } from "../Holder";
import { queueCaptionNumber } from "./queueCaptionNumbers";
import { queueLanguage } from "./queueLanguage";
import { listState, queueLook, type ListState, type Look } from "./queueLook";
import { queuePicture } from "./queuePicture";
import type { Scan } from "../read/readScan";
import { queueDress, queueTable, type QueuedTable } from "../table/queueTable";

/** Where the next piece goes, and the list state that it is born with there. */
interface Cursor {
  insert(text: string): Word.Paragraph;
  /** How a table is put before the paragraph that has just been inserted here, where it is the control's first (#3176). */
  readonly insertTable?: InsertTable;
  readonly list: ListState;
}

type InsertTable = (rows: number, columns: number, values: string[][]) => Word.Table;

/** What has got a text that is ours. */
interface Written {
  readonly tables: QueuedTable[];
  readonly texts: Word.Paragraph[];
}

const EMPTY = { kind: "paragraph", text: "" } as const;

/**
 * Queues the edits of a block in place and gives the new tables. What is kept is not touched, but for pieces that need
 * their look: those that were written in a batch that Word has refused midway. The control is never cleared (#6330), and a table in it is only removed
 * as a table.
 */
export function queueChangedBlock(
  scan: Scan,
  block: ReadBlock,
  edits: readonly BlockEdit[],
  look: Look,
  needsLook: (piece: Piece) => boolean,
  name: HolderName,
): readonly QueuedTable[] {
  const holder = queueLastingHolder(scan, block, name);
  holder.open({ start: edits[0]?.kind !== "keep", end: edits.at(-1)?.kind !== "keep" });
  const written: Written = { tables: [], texts: [] };
  const tail = edits.findLastIndex((edit) => edit.kind === "keep" || edit.kind === "change") + 1;
  let cursor: Cursor = {
    insert: (text) => holder.insertParagraph(text, "Start"),
    insertTable: (...shape) => holder.insertTableAtStart(...shape),
    list: listState(scan.outline.paragraphs[block.start], look),
  };
  for (const edit of edits.slice(0, tail)) {
    if (edit.kind === "remove") queueRemoval(scan, edit);
    else if (edit.kind === "add") cursor = queueAddition(edit.piece, cursor, look, written);
    else cursor = queueStanding(scan, edit, look, written, needsLook);
  }
  const endsInWhatGoes = edits.slice(tail).some((edit) => edit.kind === "remove");
  const last = endsInWhatGoes ? listState(scan.outline.paragraphs[block.end - 1], look) : cursor.list;
  const end = new BlockEnd(holder, look, last);
  for (const edit of edits.slice(tail)) {
    if (edit.kind === "add") end.add(edit.piece);
  }
  for (const edit of edits.slice(tail)) {
    if (edit.kind === "remove") queueRemoval(scan, edit);
  }
  holder.close();
  const tables = [...written.tables, ...end.tables];
  queueLanguages([...written.texts, ...end.texts], tables, look);
  return tables;
}

/** What is kept has the language that it had. */
function queueLanguages(texts: readonly Word.Paragraph[], tables: readonly QueuedTable[], { language }: Look): void {
  for (const paragraph of texts) queueLanguage(() => paragraph.getRange("Content"), language);
  for (const { table } of tables) queueLanguage(() => table.getRange("Whole"), language);
}

function queueStanding(
  scan: Scan,
  edit: BlockEdit & { kind: "keep" | "change" },
  look: Look,
  { tables, texts }: Written,
  needsLook: (piece: Piece) => boolean,
): Cursor {
  const { line, piece } = edit;
  const paragraph = at(scan.paragraphs, line.index);
  const list = listState(scan.outline.paragraphs[line.index], look);
  if (line.kind === "table") {
    if (piece.kind === "table" && needsLook(piece)) {
      tables.push(queueDress(paragraph.parentTable, piece, look.language));
    }
    return { insert: (text) => paragraph.parentTable.insertParagraph(text, "After"), list };
  }
  const insert = (text: string): Word.Paragraph => paragraph.insertParagraph(text, "After");
  if (piece.kind === "table" || (edit.kind === "keep" && !needsLook(piece))) return { insert, list };
  if (edit.kind === "change" && isRenumbered(edit.line.text, piece)) {
    queueCaptionNumber(paragraph, edit.line.text, piece.text);
  } else if (edit.kind === "change") {
    paragraph.insertText(piece.text, "Replace");
    texts.push(paragraph);
  }
  return { insert, list: queueLook(paragraph, piece, list, look) };
}

function queueRemoval(scan: Scan, { line }: BlockEdit & { kind: "remove" }): void {
  const paragraph = at(scan.paragraphs, line.index);
  if (line.kind === "table") paragraph.parentTable.delete();
  else paragraph.delete();
}

function queueAddition(piece: Piece, cursor: Cursor, look: Look, { tables, texts }: Written): Cursor {
  const text = piece.kind === "table" ? EMPTY : piece;
  const paragraph = cursor.insert(text.text);
  const list = queueLook(paragraph, text, cursor.list, look);
  if (piece.kind === "table") {
    const before: InsertTable = (rows, columns, values) => paragraph.insertTable(rows, columns, "Before", values);
    tables.push(queueTable(piece, look.language, cursor.insertTable ?? before));
  } else {
    if (piece.kind === "picture") queuePicture(paragraph, piece);
    texts.push(paragraph);
  }
  return { insert: (next) => paragraph.insertParagraph(next, "After"), list };
}
