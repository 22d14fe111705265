import type { TablePiece } from "../Piece";
import { headerKey } from "./PlacedTable";
import type { Rows } from "./Rows";
import type { TableColumn } from "./TableToSync";

/** How wide the names are to what stands beside them. */
const WIDTHS = [15, 39];

/** A table's rows as a small table each, with the columns' names down its first column. The first line is its header. */
export function rowsToCards([header = [], ...rows]: Rows): readonly TablePiece[] {
  return rows.map((row) => asCard(header.map((name, column) => [name, row[column] ?? ""])));
}

/** Lines of two cells as a card. */
export function asCard(rows: Rows): TablePiece {
  return { kind: "table", rows, widths: WIDTHS, hasHeaderColumn: true };
}

/** Tables in Word as cards: their rows with the header first, "none" where they are no cards, "broken" where only some are. */
export type ReadCards = { readonly kind: "cards"; readonly rows: Rows } | { readonly kind: "none" | "broken" };

/** Reads tables in Word as cards: most names down a card's first column are those of `columns`, and all cards have the same. */
export function readCards(tables: readonly Rows[], columns: readonly TableColumn[]): ReadCards {
  const ours = new Set(columns.flatMap(({ names }) => names.map(headerKey)));
  const [first = []] = tables;
  if (!tables.some((table) => isCard(table, ours))) return { kind: "none" };
  const header = namesOf(first);
  const keys = header.map(headerKey).join("\n");
  const isWhole = tables.every((table) => isCard(table, ours) && namesOf(table).map(headerKey).join("\n") === keys);
  if (!isWhole) return { kind: "broken" };
  return { kind: "cards", rows: [header, ...tables.map((table) => table.map((line) => line[1] ?? ""))] };
}

function isCard(table: Rows, ours: ReadonlySet<string>): boolean {
  const known = namesOf(table).filter((name) => ours.has(headerKey(name)));
  return table.length > 1 && table.every((line) => line.length === 2) && known.length * 2 > table.length;
}

function namesOf(table: Rows): readonly string[] {
  return table.map(([name = ""]) => name);
}
