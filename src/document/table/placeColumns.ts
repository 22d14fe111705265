import { pairBetweenNeighbours } from "../rows/pairBetweenNeighbours";
import { columnKeys, headerKey, isUsersOwn, type PlacedTable, comparable, placeTable } from "./PlacedTable";
import type { Rows } from "./Rows";
import type { TableColumn } from "./TableToSync";
import { own } from "../own";
import { normaliseText } from "../text/normaliseText";
import { pairRows } from "../rows/pairRows";

type Found = readonly (string | null)[];

/** More than this share of a column's cells tells that it is one of ours under another name. */
const MOST = 0.5;

/**
 * The keys of a table's columns: which of ours they are, by their names, by their content, and where there is none by
 * their neighbours in a table whose columns are known. Null where none is ours.
 */
export function placeColumns(
  table: Rows,
  columns: readonly TableColumn[],
  reference: PlacedTable,
): readonly string[] | null {
  const header = (table[0] ?? []).map(headerKey);
  const before = reference.header.map(headerKey);
  if (header.join("\n") === before.join("\n")) return reference.columns;
  const ids = idsByName(columns, reference);
  const named = header.map((name) => ids.get(name) ?? null);
  const share = columnShare(table, firstOfEach(named), reference);
  const found = byContent(bestOfEach(named, share), reference, share);
  if (found.every((id) => id === null)) return null;
  return columnKeys(table[0] ?? [], byPlace(columnKeys(header, found), found, reference));
}

/** Our columns by all that they may be called; a name of theirs in the other table counts where it is no other's. */
function idsByName(columns: readonly TableColumn[], reference: PlacedTable): ReadonlyMap<string, string> {
  const renamed = reference.columns.flatMap((column, index) =>
    isUsersOwn(column) ? [] : [[headerKey(reference.header[index] ?? ""), column] as const],
  );
  const own = columns.flatMap(({ id, names }) => names.map((name) => [headerKey(name), id] as const));
  const ids = new Map([...renamed, ...own.toReversed()]);
  ids.delete("");
  return ids;
}

function firstOfEach(named: Found): Found {
  return named.map((id, index) => (named.indexOf(id) === index ? id : null));
}

/** Of columns with the same name, the one whose content is most like ours. */
function bestOfEach(named: Found, share: ColumnShare): Found {
  return named.map((id, index) => {
    if (id === null) return null;
    const rivals = named.flatMap((other, place) => (other === id ? [place] : []));
    if (rivals.length === 1) return id;
    // Two empty columns say less than equal content, and more than different content.
    const shares = rivals.map((place) => share(place, id) ?? Number.EPSILON);
    return rivals[shares.indexOf(Math.max(...shares))] === index ? id : null;
  });
}

function byContent(named: Found, reference: PlacedTable, share: ColumnShare): Found {
  const missing = reference.columns.filter((column) => !isUsersOwn(column) && !named.includes(column));
  const candidates = named.flatMap((known, index) =>
    known === null ? missing.map((id) => ({ index, id, share: share(index, id) ?? 0 })) : [],
  );
  const found = [...named];
  for (const { index, id, share: part } of candidates.sort((a, b) => b.share - a.share || a.index - b.index)) {
    if (part > MOST && found[index] === null && !found.includes(id)) found[index] = id;
  }
  return found;
}

/** A column of ours that had no content is the one that stands in its place. */
function byPlace(keys: readonly string[], found: Found, reference: PlacedTable): Found {
  const result = [...found];
  const isEmpty = (column: string): boolean => reference.rows.every((row) => (own(row, column) ?? "").trim() === "");
  for (const [left, right] of pairBetweenNeighbours(keys, reference.columns)) {
    const column = reference.columns[right];
    if (column !== undefined && !isUsersOwn(column) && isEmpty(column)) result[left] = column;
  }
  return result;
}

/**
 * How much of a column's content is that of one of ours: the share of equal cells in the rows of both tables that belong
 * together, those empty in both apart. Null where all are empty.
 */
type ColumnShare = (column: number, id: string) => number | null;

/** Compares the columns of a table, of which some have been `found`, with those of a table whose columns are known. */
function columnShare(table: Rows, found: readonly (string | null)[], reference: PlacedTable): ColumnShare {
  const [header = [], ...rows] = table;
  const pairs = pairRows(placeTable(table, columnKeys(header, found)), reference);
  const texts = rows.map((row) => row.map(normaliseText));
  const known = comparable(reference.rows, reference.columns);
  return (column, id) => {
    const place = reference.columns.indexOf(id);
    const both = pairs
      .map(([left, right]) => [texts[left]?.[column] ?? "", known[right]?.[place] ?? ""] as const)
      .filter(([left, right]) => left !== "" || right !== "");
    return both.length === 0 ? null : both.filter(([left, right]) => left === right).length / both.length;
  };
}
