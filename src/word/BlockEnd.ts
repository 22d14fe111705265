import type { Piece } from "../document/Piece";
import { queueLook, type ListState, type Look } from "./queueLook";
import { queueTable, type QueuedTable } from "./queueTable";

const EMPTY = { kind: "paragraph", text: "" } as const;

/** Queues pieces at the end of a block, one after the other. */
export class BlockEnd {
  readonly tables: QueuedTable[] = [];

  constructor(
    private readonly control: Word.ContentControl,
    private readonly look: Look,
    /** The piece that the block ends in, and its list state. */
    private last: Piece,
    private list: ListState,
  ) {}

  add(piece: Piece): void {
    if (piece.kind !== "table") {
      const paragraph = this.control.insertParagraph(piece.text, "End");
      this.list = queueLook(paragraph, piece, this.list, this.look);
    } else {
      // Two tables with nothing between them become one in Word.
      if (this.last.kind === "table") this.add(EMPTY);
      const insert = (rows: number, columns: number, values: string[][]): Word.Table =>
        this.control.insertTable(rows, columns, "End", values);
      this.tables.push(queueTable(piece.rows, insert));
      this.list = "none";
    }
    this.last = piece;
  }

  /** A control that ends in a table is corrupted when it is deleted (#85): it gets a paragraph to end in. */
  close(): void {
    if (this.last.kind === "table") this.add(EMPTY);
  }
}
