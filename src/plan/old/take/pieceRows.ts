import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { measureLine } from "../find/measureLine";
import { GOALS, NEEDS, type OldPiece } from "../find/OldPiece";
import { rowsIn } from "./rowsIn";

/** A row of one of our tables, by its columns' ids. */
export type RowCells = Readonly<Record<string, string>>;

/** The column that a line of text is, where it is a row of that table. */
function lineColumn({ id, columns }: TableDefinition): string {
  if (id === GOALS) return "goals";
  if (id === NEEDS) return "needs";
  return columns[0]?.id ?? "";
}

/** What a piece says as rows of a table: those of a table whose columns are known, or a row for each line. */
export function pieceRows(
  piece: OldPiece,
  table: TableDefinition,
  language: Plan["meta"]["language"],
): readonly RowCells[] {
  const isMeasures = table.holds === "measures";
  if (piece.rows !== null)
    return rowsIn(piece.rows, table, language).cells.map((cells) => withContext(cells, piece, isMeasures));
  return piece.lines.map(({ text }) =>
    withContext(isMeasures ? measureLine(text) : { [lineColumn(table)]: text }, piece, isMeasures),
  );
}

function withContext(cells: RowCells, { context }: OldPiece, isMeasures: boolean): RowCells {
  return isMeasures ? { ...context, ...cells } : cells;
}

/** What tells a row from the others: the action, the goal or the need, else all that it says. */
export function rowName(cells: RowCells, table: TableDefinition): string {
  const named = table.holds === "measures" ? cells.action : cells[lineColumn(table)];
  return named ?? Object.values(cells).join(", ");
}

/** The rows that the user wants; `without` has the others, by the piece's id and their place. */
export function withoutRows(
  rows: readonly RowCells[],
  { id }: OldPiece,
  without: ReadonlySet<string>,
): readonly RowCells[] {
  return rows.filter((_, place) => !without.has(rowId(id, place)));
}

/** What a row of a piece is called where rows are left out. */
export function rowId(piece: string, place: number): string {
  return `${piece} ${place}`;
}
