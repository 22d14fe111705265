import { asCard, readCards } from "../document/table/cards";
import { linesToPieces } from "../document/linesToPieces";
import type { Piece } from "../document/Piece";
import type { ReadBlock } from "../document/readBlock";
import type { Rows } from "../document/table/Rows";
import type { TableForm } from "../plan/table/tableForm";
import type { TableView } from "../plan/table/TableView";
import type { TableInWord } from "../word/queueTables";
import { levelIn, sectionAround } from "./blockContext";
import type { StepScan } from "./scan";

/** A table's block as it stands in Word, with the tables in it: none where they have been deleted. */
export interface StandingTable {
  readonly block: ReadBlock;
  readonly tables: readonly TableInWord[];
}

/** The rows of a standard table as they stand in Word, the header first. */
export interface StandingRows {
  readonly form: TableForm;
  readonly rows: Rows;
  readonly canWiden: boolean;
}

/** Reads a table, or its cards; null where there is none, or where the cards are no longer alike. */
export function readRows({ tables }: StandingTable, { columns }: TableView): StandingRows | null {
  const cards = readCards(
    tables.map(({ rows }) => rows),
    columns,
  );
  if (cards.kind === "cards") return { form: "cards", rows: cards.rows, canWiden: true };
  const [table] = tables;
  if (cards.kind === "broken" || table === undefined) return null;
  return { form: "table", rows: table.rows, canWiden: table.canWiden };
}

/** The pieces that would write the block again as it stands. */
export function piecesOf(scan: StepScan, { block, tables }: StandingTable): readonly Piece[] {
  const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
  const lines = block.lines.filter(({ kind }) => kind === "table");
  const pieces = linesToPieces(scan.outline, block.lines, sectionLevel, (line) => tables[lines.indexOf(line)]?.rows);
  return tables.length < 2 ? pieces : pieces.map((piece) => (isTwoWide(piece) ? asCard(piece.rows) : piece));
}

function isTwoWide(piece: Piece): piece is Piece & { kind: "table" } {
  return piece.kind === "table" && piece.rows.every((row) => row.length === 2);
}
