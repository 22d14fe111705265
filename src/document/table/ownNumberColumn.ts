import { NUMBER_COLUMN } from "./PlacedTable";
import type { SyncedTable } from "./SyncedTable";
import type { TableToSync } from "./TableToSync";

/** What a column of the table's own that is called "nr" goes by while the table is merged: no id has a space. */
const OWN_NUMBER = "own nr";

/** A table whose rows are not known by a number in Word: a column of it that has the number column's id is one like any other. */
export function withOwnNumber(table: TableToSync): TableToSync {
  const { columns, baseIdentity, ours, choices } = table;
  const cellsOf = (cells: Readonly<Record<string, string>>) =>
    rename(cells, (id) => swap(id, NUMBER_COLUMN, OWN_NUMBER));
  return {
    ...table,
    columns: columns.map((column) => ({ ...column, id: swap(column.id, NUMBER_COLUMN, OWN_NUMBER) })),
    baseIdentity: baseIdentity
      ? { ...baseIdentity, columns: baseIdentity.columns.map((id) => id && swap(id, NUMBER_COLUMN, OWN_NUMBER)) }
      : null,
    ours: { ...ours, rows: ours.rows.map(({ nr, cells }) => ({ nr, cells: cellsOf(cells) })) },
    choices: rename(choices, (key) => key.replace(/\.nr$/u, `.${OWN_NUMBER}`)),
  };
}

/** What has come of it, in the table's own ids. */
export function fromOwnNumber(synced: SyncedTable): SyncedTable {
  const back = (id: string): string => swap(id, OWN_NUMBER, NUMBER_COLUMN);
  return {
    ...synced,
    identity: { ...synced.identity, columns: synced.identity.columns.map((id) => id && back(id)) },
    plan: synced.plan.map(({ nr, cells }) => ({ nr, cells: rename(cells, back) })),
    gone: synced.gone.map(back),
    conflicts: synced.conflicts.map((conflict) =>
      conflict.column === OWN_NUMBER
        ? { ...conflict, column: NUMBER_COLUMN, key: `${conflict.nr}.${NUMBER_COLUMN}` }
        : conflict,
    ),
  };
}

function swap(id: string, from: string, to: string): string {
  return id === from ? to : id;
}

function rename<T>(record: Readonly<Record<string, T>>, to: (key: string) => string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [to(key), value]));
}
