import { at } from "../at";
import { matchRows } from "../rows/matchRows";
import { pairBetweenNeighbours } from "../rows/pairBetweenNeighbours";
import { placeColumns } from "./placeColumns";
import {
  columnKeys,
  comparable,
  headerKey,
  isUsersOwn,
  NUMBER_COLUMN,
  placeTable,
  type PlacedTable,
} from "./PlacedTable";
import { isOurNumber, rowNumber } from "../rows/rowNumber";
import type { Rows } from "./Rows";
import type { PaneRow, TableColumn, TableToSync } from "./TableToSync";

/** The table as it was, with the number of each row; null for rows that have none, or that are of no row known any more. */
export interface NumberedTable extends PlacedTable {
  readonly numbers: readonly (string | null)[];
}

/** The table as it was when it was last written or read; null where that is not known, or was not a table of ours. */
export function readBase({ base, baseIdentity, columns, ours, prefix }: TableToSync): NumberedTable | null {
  if (base === null || !isReadable(base, columns)) return null;
  const header = at(base, 0);
  const known = baseIdentity?.columns.length === header.length ? columnKeys(header, baseIdentity.columns) : null;
  const keys = known ?? placeColumns(base, columns, tableOfPane(columns, ours));
  if (keys === null) return null;
  const table = placeTable(base, keys);
  const sameRows = baseIdentity?.rows.length === table.rows.length;
  return { ...table, numbers: sameRows ? baseIdentity.rows : numberRows(table, ours.rows, prefix) };
}

/** The table as it stands in Word; null where it cannot be told to be ours. */
export function readWord({ inWord, columns, ours }: TableToSync, base: PlacedTable | null): PlacedTable | null {
  if (!isReadable(inWord, columns)) return null;
  const keys = placeColumns(inWord, columns, base ?? tableOfPane(columns, ours));
  return keys && placeTable(inWord, keys);
}

export function isBlank(cells: PlacedTable["rows"][number]): boolean {
  return Object.values(cells).every((text) => text.trim() === "");
}

function tableOfPane(columns: readonly TableColumn[], { header, rows }: TableToSync["ours"]): PlacedTable {
  const texts = rows.map(({ nr, cells }) => ({ ...cells, [NUMBER_COLUMN]: nr }));
  return { header, columns: columns.map(({ id }) => id), rows: texts };
}

/** All rows are of the same width, and none below the first reads as the header (someone has sorted that, too). */
function isReadable(rows: Rows, columns: readonly TableColumn[]): boolean {
  const names = new Set(columns.flatMap((column) => column.names.map(headerKey)));
  const isHeader = (row: readonly string[]): boolean =>
    row.filter((text) => names.has(headerKey(text))).length > row.length / 2;
  const [header = [], ...data] = rows;
  if (header.length === 0 || data.some((row) => row.length !== header.length)) return false;
  return isHeader(header) || header.length === 1 || !data.some(isHeader);
}

/** By the numbers in the cells, else by the texts that the pane still has, else by the rows around. */
function numberRows(table: PlacedTable, rows: readonly PaneRow[], prefix: string): readonly (string | null)[] {
  const written = table.rows.map((row) => rowNumber(row[NUMBER_COLUMN] ?? ""));
  const numbers = written.map((nr, index) => (isOurNumber(nr, prefix) && written.indexOf(nr) === index ? nr : null));
  const taken = new Set(numbers);
  const left = rows.filter(({ nr }) => !taken.has(nr));
  const open = table.rows.flatMap((row, index) => (numbers[index] === null && !isBlank(row) ? [{ index, row }] : []));
  const columns = table.columns.filter((column) => !isUsersOwn(column) && column !== NUMBER_COLUMN);
  const [ofTable, ofPane] = [open.map(({ row }) => row), left.map(({ cells }) => cells)];
  for (const [l, r] of matchRows(comparable(ofTable, columns), comparable(ofPane, columns))) {
    numbers[at(open, l).index] = at(left, r).nr;
  }
  return byNeighbours(table, numbers, rows);
}

function byNeighbours(
  table: PlacedTable,
  numbers: readonly (string | null)[],
  rows: readonly PaneRow[],
): readonly (string | null)[] {
  const written = table.rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const result = [...numbers];
  const keys = written.map((index) => at(result, index));
  for (const [left, right] of pairBetweenNeighbours(
    keys,
    rows.map(({ nr }) => nr),
  )) {
    // A number of a row that the pane has deleted is known all the same.
    result[at(written, left)] ??= at(rows, right).nr;
  }
  return result;
}
