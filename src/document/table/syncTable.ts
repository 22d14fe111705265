import { normaliseText } from "../normaliseText";
import { findRows } from "./findRows";
import { isDeleted, mergeRow, type MergedRow, type RowContext } from "./mergeRow";
import { numberNewRows } from "./numberNewRows";
import { orderRows, type RowPlaces } from "./orderRows";
import { headerKey, isUsersOwn, type Cells, type PlacedTable } from "./PlacedTable";
import { isBlank, readBase, readWord } from "./readTable";
import type { SyncedTable, UnreadableTable } from "./SyncedTable";
import type { PaneRow, TableToSync } from "./TableToSync";

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
  const ordered = orderRows([...merged.map((row) => placed(row, inWord)), ...blankRows(inWord)]);
  return {
    ...rowsForWord(ordered, inWord, newHeader(table, inWord)),
    plan: ordered.flatMap(({ nr, forPane }): PaneRow[] => (nr !== null && forPane ? [{ nr, cells: forPane }] : [])),
    lastNumber,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/** A row of which Word would show nothing is not written there. */
function placed({ versions, inWord, inPane }: MergedRow, { columns }: PlacedTable): PlacedRow {
  const isShown = inWord && columns.some((column) => normaliseText(inWord[column] ?? "") !== "");
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

function rowsForWord(
  ordered: readonly PlacedRow[],
  { columns }: PlacedTable,
  header: readonly string[],
): Pick<SyncedTable, "rows" | "origins" | "identity"> {
  const written = ordered.flatMap((row) => (row.forWord ? [{ ...row, forWord: row.forWord }] : []));
  return {
    rows: [header, ...written.map(({ forWord }) => columns.map((column) => forWord[column] ?? ""))],
    origins: [0, ...written.map(({ inWord }) => (inWord === null ? null : inWord + 1))],
    identity: {
      columns: columns.map((column) => (isUsersOwn(column) ? null : column)),
      rows: written.map(({ nr }) => nr),
    },
  };
}

/** Names of ours in the plan's language; names that the user has given stay. */
function newHeader({ columns, ours }: TableToSync, inWord: PlacedTable): readonly string[] {
  return inWord.header.map((text, index) => {
    const place = columns.findIndex(({ id }) => id === inWord.columns[index]);
    const name = ours.header[place];
    const isOurs = columns[place]?.names.some((each) => headerKey(each) === headerKey(text));
    return name === undefined || !isOurs || headerKey(name) === headerKey(text) ? text : name;
  });
}
