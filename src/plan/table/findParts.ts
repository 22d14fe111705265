import { normaliseText } from "../../document/text/normaliseText";
import { matchRows } from "../../document/rows/matchRows";
import { headerKey } from "../../document/table/PlacedTable";
import { isOurNumber, rowNumber } from "../../document/rows/rowNumber";
import type { Rows } from "../../document/table/Rows";
import { tableRows, type TableView } from "./TableView";

/** A table of a block that holds rows of ours, by its place. */
export interface FoundPart {
  readonly table: number;
  readonly hasHeader: boolean;
}

/**
 * The tables of a block that hold rows of ours: one, or several where the user has split it. Others are the user's own. Null
 * where it is not sure: a row of ours stands in a table of another kind, or in several. `known` are the rows as they were
 * known to stand there, the header first.
 */
export function findParts(tables: readonly Rows[], view: TableView, known: Rows): readonly FoundPart[] | null {
  const names = new Set(view.columns.flatMap((column) => column.names.map(headerKey)));
  const isHeader = ([header = []]: Rows): boolean =>
    header.filter((text) => names.has(headerKey(text))).length > header.length / 2;
  const main = Math.max(0, tables.findIndex(isHeader));
  const header = tables[main]?.[0] ?? [];
  const places = placesOfRows(tables, main, view, known.length > 1 ? known : tableRows(view));
  const parts: FoundPart[] = [{ table: main, hasHeader: true }];
  for (const [table, rows] of tables.entries()) {
    if (table === main) continue;
    const hasHeader = keyOf(rows[0] ?? []) === keyOf(header);
    const held = places.filter((each) => each.includes(table));
    if (held.length === 0 && !hasHeader) continue;
    const isOnlyHere = held.every((each) => each.length === 1);
    if (!isOnlyHere || table < main || (!hasHeader && rows[0]?.length !== header.length)) return null;
    parts.push({ table, hasHeader });
  }
  return parts;
}

function keyOf(header: readonly string[]): string {
  return header.map(headerKey).join("\n");
}

/** For each known row, the tables in which it stands: those with its number, else the one with a row that is most like it. */
function placesOfRows(
  tables: readonly Rows[],
  main: number,
  { isNumbered, prefix }: TableView,
  [, ...known]: Rows,
): readonly (readonly number[])[] {
  const rows = tables.flatMap((each, table) =>
    (table === main ? each.slice(1) : each).map((row) => ({ table, row: row.map(normaliseText) })),
  );
  const numbersOf = (row: readonly string[]): readonly string[] =>
    isNumbered ? row.map(rowNumber).filter((text) => isOurNumber(text, prefix)) : [];
  const texts = known.map((row) => row.map(normaliseText));
  const width = Math.max(0, ...[...texts, ...rows.map(({ row }) => row)].map((row) => row.length));
  const padded = (row: readonly string[]): readonly string[] => [...row, ...Array<string>(width - row.length).fill("")];
  const alike = matchRows(
    texts.map(padded),
    rows.map(({ row }) => padded(row)),
  );
  return texts.map((row, index) => {
    const [number] = numbersOf(row);
    const numbered = rows.filter((each) => number !== undefined && numbersOf(each.row).includes(number));
    const match = rows[alike.get(index) ?? -1];
    const found = numbered.length > 0 ? numbered : match ? [match] : [];
    return [...new Set(found.map(({ table }) => table))];
  });
}
