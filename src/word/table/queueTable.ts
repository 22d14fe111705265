import type { TablePiece } from "../../document/Piece";
import type { ProofingLanguage } from "../write/queueLanguage";
import { queueFit } from "./queueFit";
import { tableLook, type TableLook } from "./tableLook";

/** A table that has been queued, with the rows, the look and the language it was given. */
export interface QueuedTable {
  readonly table: Word.Table;
  readonly rows: readonly (readonly string[])[];
  readonly look: TableLook;
  readonly language: ProofingLanguage;
}

/**
 * Queues a native table by the insertion given, with the look that all our tables have: a plain grid with a header row
 * that repeats on every page. The header row count is loaded, since Windows drops a count of 1 (#6411).
 */
export function queueTable(
  piece: TablePiece,
  language: ProofingLanguage,
  insert: (rowCount: number, columnCount: number, values: string[][]) => Word.Table,
): QueuedTable {
  const columns = Math.max(1, ...piece.rows.map((row) => row.length));
  const rows = piece.rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
  return queueDress(insert(rows.length, columns, rows), { ...piece, rows }, language);
}

/** Queues the look of our tables for one that stands. */
export function queueDress(table: Word.Table, piece: TablePiece, language: ProofingLanguage): QueuedTable {
  const { rows } = piece;
  const look = tableLook(rows[0]?.length ?? 1, piece);
  table.styleBuiltIn = "GridTable1Light";
  table.styleFirstColumn = look.hasHeaderColumn;
  table.styleBandedRows = false;
  table.headerRowCount = 1;
  queueFit(table, look);
  table.load("headerRowCount");
  return { table, rows, look, language };
}
