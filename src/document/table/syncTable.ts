import { at } from "../at";
import { normaliseText } from "../text/normaliseText";
import { findRows } from "../rows/findRows";
import { isDeleted, mergeRow, type MergedRow, type RowContext } from "./mergeRow";
import { numberNewRows } from "../rows/numberNewRows";
import { orderRows, type RowPlaces } from "../rows/orderRows";
import { headerKey, isUsersOwn, NUMBER_COLUMN, type Cells, type PlacedTable } from "./PlacedTable";
import { fromOwnNumber, withOwnNumber } from "./ownNumberColumn";
import { isBlank, type NumberedTable, readBase, readWord } from "./readTable";
import type { SyncedTable, UnreadableTable } from "./SyncedTable";
import type { PaneRow, TableToSync } from "./TableToSync";
import { own } from "../own";

/** A row to be written, with the places that it had. */
interface PlacedRow extends RowPlaces {
  readonly nr: string | null;
  readonly forWord: Cells | null;
  readonly forPane: Cells | null;
}

/**
 * Merges what has been changed of a table in Word and in the pane since they last agreed. Pure; the same result for the
 * same tables, and no change for tables that agree.
 */
export function syncTable(table: TableToSync): SyncedTable | UnreadableTable {
  if (table.isNumbered !== false) return mergeTable(table);
  const merged = mergeTable(withOwnNumber(table));
  return merged.rows === null ? merged : fromOwnNumber(merged);
}

function mergeTable(table: TableToSync): SyncedTable | UnreadableTable {
  const base = readBase(table);
  const inWord = readWord(table, base);
  if (inWord === null) return { rows: null, reason: "unreadable" };
  const { choices, prefix, nextNumber, columns, ours } = table;
  const context: RowContext = {
    inWord: inWord.columns,
    base: base?.columns ?? [],
    ours: columns.map(({ id }) => id),
    ...{ choices, prefix },
  };
  const found = findRows(base, inWord, ours.rows).filter((row) => !isDeleted(row, context));
  const { rows, lastNumber } = numberNewRows(found, prefix, nextNumber);
  const merged = rows.map((row) => mergeRow(row, context));
  const ordered = orderRows(
    fillBlankRows(
      merged.map((row) => placed(row, inWord)),
      blankRows(inWord),
    ),
  );
  return {
    ...rowsForWord(ordered, widen(table, base, inWord)),
    gone: goneColumns(context, table.isNumberOptional === true),
    plan: ordered.flatMap(({ nr, forPane }): PaneRow[] => (nr !== null && forPane ? [{ nr, cells: forPane }] : [])),
    lastNumber,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/** Our columns that were in Word and are not any more. */
function goneColumns({ ours, base, inWord }: RowContext, isNumberOptional: boolean): readonly string[] {
  return ours.filter((id) => (isNumberOptional || id !== NUMBER_COLUMN) && base.includes(id) && !inWord.includes(id));
}

/** A row of which Word would show nothing is not written there. */
function placed({ versions, inWord, inPane }: MergedRow, { columns }: PlacedTable): PlacedRow {
  const isShown = inWord && columns.some((column) => normaliseText(own(inWord, column) ?? "") !== "");
  return {
    base: versions.base?.index ?? null,
    inWord: versions.inWord?.index ?? null,
    inPane: versions.inPane?.index ?? null,
    isBlank: false,
    nr: versions.nr,
    forWord: isShown ? inWord : null,
    forPane: inPane,
  };
}

function blankRows({ rows }: PlacedTable): readonly PlacedRow[] {
  return rows.flatMap((forWord, inWord): PlacedRow[] =>
    isBlank(forWord) ? [{ base: null, inWord, inPane: null, isBlank: true, nr: null, forWord, forPane: null }] : [],
  );
}

/** Rows that come last in the pane, and are new to Word, take the empty rows that stand last there. */
function fillBlankRows(rows: readonly PlacedRow[], blank: readonly PlacedRow[]): readonly PlacedRow[] {
  const lastInWord = Math.max(-1, ...rows.map(({ inWord }) => inWord ?? -1));
  const lastInPane = Math.max(-1, ...rows.map(({ inWord, inPane }) => (inWord === null ? -1 : (inPane ?? -1))));
  const open = blank.filter(({ inWord }) => (inWord ?? -1) > lastInWord);
  const isNew = ({ base, inWord, inPane, forWord }: PlacedRow): boolean =>
    base === null && inWord === null && forWord !== null && (inPane ?? -1) > lastInPane;
  const taking = new Map(
    rows.filter(isNew).flatMap((row, index) => {
      const place = open[index];
      return place === undefined ? [] : [[row, place] as const];
    }),
  );
  const taken = new Set(taking.values());
  return [
    ...rows.map((row) => ({ ...row, inWord: taking.get(row)?.inWord ?? row.inWord })),
    ...blank.filter((row) => !taken.has(row)),
  ];
}

function rowsForWord(
  ordered: readonly PlacedRow[],
  { columns, header, added }: WideTable,
): Pick<SyncedTable, "rows" | "origins" | "identity" | "added"> {
  const written = ordered.flatMap((row) => (row.forWord ? [{ ...row, forWord: row.forWord }] : []));
  return {
    rows: [
      header,
      ...written.map(({ nr, forWord, forPane }) => {
        const inAdded = { ...forPane, [NUMBER_COLUMN]: nr ?? "" };
        return columns.map((column, index) => own(added.includes(index) ? inAdded : forWord, column) ?? "");
      }),
    ],
    added,
    origins: [0, ...written.map(({ inWord }) => (inWord === null ? null : inWord + 1))],
    identity: {
      columns: columns.map((column) => (isUsersOwn(column) ? null : column)),
      rows: written.map(({ nr }) => nr),
    },
  };
}

/** The columns that Word is to have, with their header cells. */
interface WideTable {
  readonly columns: readonly string[];
  readonly header: readonly string[];
  /** Those that are new there, by their places. */
  readonly added: readonly number[];
}

/** Word's columns, and each that the pane has got since beside the one that stands before it in the pane. */
function widen(table: TableToSync, base: NumberedTable | null, inWord: PlacedTable): WideTable {
  const { columns, ours, canWiden } = table;
  const wide = inWord.columns.map((key, index) => ({ key, text: newName(table, key, at(inWord.header, index)) }));
  columns.forEach(({ id }, place) => {
    const isKept = id === NUMBER_COLUMN && table.isNumberOptional !== true;
    const isKnown = base === null || isKept || [...base.columns, ...inWord.columns].includes(id);
    if (canWiden !== true || isKnown) return;
    const before = columns.slice(0, place).findLast((column) => wide.some(({ key }) => key === column.id))?.id;
    const left = wide.findIndex(({ key }) => key === before);
    wide.splice(left + 1, 0, { key: id, text: at(ours.header, place) });
  });
  return {
    columns: wide.map(({ key }) => key),
    header: wide.map(({ text }) => text),
    added: wide.flatMap(({ key }, index) => (inWord.columns.includes(key) ? [] : [index])),
  };
}

/** A name of ours in the plan's language; a name that the user has given stays. */
function newName({ columns, ours }: TableToSync, key: string, text: string): string {
  const place = columns.findIndex(({ id }) => id === key);
  const name = ours.header[place];
  const isOurs = columns[place]?.names.some((each) => headerKey(each) === headerKey(text));
  return name === undefined || !isOurs || headerKey(name) === headerKey(text) ? text : name;
}
