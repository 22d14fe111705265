import type { TableId } from "../../content/tables/tableIds";
import type { ColumnChange, PlanTable, TableRow } from "../table/PlanTable";

/** Columns for both tables, and the incoming rows under their ids. */
interface Aligned {
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly TableRow[];
}

/**
 * The columns with those that another table's user has added, and that table's rows under the ids that they get here: two
 * people's "own.nitt.tab.maal.1" are the same column only where they have the same name.
 */
export function alignColumns(table: TableId, current: readonly ColumnChange[], incoming: PlanTable): Aligned {
  if (current.length === 0) return incoming;
  const ids = new Map<string, string>();
  const columns = [...current];
  for (const column of incoming.columns.filter(isOwn)) {
    const same = current.find((each) => isOwn(each) && each.name.trim() === column.name.trim());
    const id = same?.id ?? `own.${table}.${highestOwn(table, columns) + 1}`;
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

function highestOwn(table: TableId, columns: readonly ColumnChange[]): number {
  const own = `own.${table}.`;
  const numbers = columns.map(({ id }) => (id.startsWith(own) ? Number(id.slice(own.length)) : 0));
  return Math.max(0, ...numbers);
}
