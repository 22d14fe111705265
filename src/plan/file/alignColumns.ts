import type { ColumnChange, PlanTable, TableRow } from "../PlanTable";

/** Columns for both tables, and the incoming rows under their ids. */
interface Aligned {
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly TableRow[];
}

/**
 * The columns with those that another table's user has added, and that table's rows under the ids that they get here: two
 * people's "own.1" are the same column only where they have the same name.
 */
export function alignColumns(current: readonly ColumnChange[], incoming: PlanTable): Aligned {
  if (current.length === 0) return incoming;
  const ids = new Map<string, string>();
  const columns = [...current];
  for (const column of incoming.columns.filter(isOwn)) {
    const same = current.find((each) => isOwn(each) && each.name.trim() === column.name.trim());
    const id = same?.id ?? `own.${highestOwn(columns) + 1}`;
    ids.set(column.id, id);
    if (same === undefined) columns.push({ ...column, id });
  }
  const rows = incoming.rows.map(({ nr, cells }) => {
    const moved = Object.entries(cells).map(([id, text]) => [ids.get(id) ?? id, text] as const);
    return { nr, cells: Object.fromEntries(moved) };
  });
  return { columns, rows };
}

function isOwn({ id }: ColumnChange): boolean {
  return id.startsWith("own.");
}

function highestOwn(columns: readonly ColumnChange[]): number {
  const numbers = columns.map(({ id }) => Number(/^own\.(\d+)$/u.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}
