import type { Piece } from "../../document/Piece";
import type { Holder } from "../Holder";
import { queueLook, type ListState, type Look } from "./queueLook";
import { queuePicture } from "./queuePicture";
import { queueTable, type QueuedTable } from "../table/queueTable";

const EMPTY = { kind: "paragraph", text: "" } as const;

/**
 * Queues pieces at the end of a block, one after the other. Every table is put before an empty paragraph of the block: a
 * control that ends in a table is corrupted when it is deleted (#85), and two tables with nothing between become one.
 */
export class BlockEnd {
  readonly tables: QueuedTable[] = [];
  /** The paragraphs that have got text. */
  readonly texts: Word.Paragraph[] = [];

  constructor(
    private readonly holder: Holder,
    private readonly look: Look,
    /** The list state of the paragraph that the block ends in. */
    private list: ListState,
    /** That paragraph, where it is empty and waits for text. */
    private waiting: Word.Paragraph | null = null,
  ) {}

  add(piece: Piece): void {
    if (piece.kind === "table") {
      const closing = this.holder.insertParagraph("", "End");
      this.list = queueLook(closing, EMPTY, this.list, this.look);
      const { language } = this.look;
      this.tables.push(
        queueTable(piece, language, (...shape) => closing.insertTable(shape[0], shape[1], "Before", shape[2])),
      );
      this.waiting = closing;
      return;
    }
    if (this.waiting !== null) this.holder.fill(this.waiting, piece.text);
    const paragraph = this.waiting ?? this.holder.insertParagraph(piece.text, "End");
    this.list = queueLook(paragraph, piece, this.list, this.look);
    if (piece.kind === "picture") queuePicture(paragraph, piece);
    this.texts.push(paragraph);
    this.waiting = null;
  }
}
