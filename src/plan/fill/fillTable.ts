import type { TableId } from "../../content/tables/tableIds";
import type { PlanTable, TableRow, ColumnChange } from "../table/PlanTable";
import { prefixOf } from "../../content/tables/threadTables";
import { withLinks, writtenIn } from "../thread/threadCells";
import { type RowPool, rowPool } from "./rowPool";
import { fillTexts, isBlank, isPartOf } from "./fillTexts";

/**
 * The table with another's rows. A row whose texts all stand in one of ours is there already; where ours has less of it, it
 * is filled. Others are added last, with new numbers. Columns of the other's own are added after ours.
 */
export function fillTable(id: TableId, current: PlanTable | undefined, incoming: PlanTable): PlanTable {
  if (current === undefined) return incoming;
  const { columns, rows } = alignColumns(id, current.columns, incoming);
  const open = rowPool(current.rows, keysOf);
  const places = new Map(current.rows.map((row, index) => [row, index]));
  const filled = new Map<TableRow, TableRow>();
  const added: TableRow[] = [];
  for (const row of rows) {
    if (isBlank(writtenIn(row.cells))) continue;
    const same = findSame(open, row, (each) => places.get(each) ?? 0);
    if (same === undefined) {
      added.push({ nr: `${prefixOf(id)}${current.lastRow + added.length + 1}`, cells: row.cells });
      continue;
    }
    open.take(same);
    filled.set(same, { nr: same.nr, cells: withLinks(fillTexts(same.cells, row.cells), [same.cells, row.cells]) });
  }
  return {
    ...current,
    columns,
    rows: [...current.rows.map((row) => filled.get(row) ?? row), ...added],
    lastRow: current.lastRow + added.length,
  };
}

/** The row that has all of the texts, else one that has nothing but some of them; of several the first. */
function findSame(
  open: RowPool<TableRow>,
  { cells }: TableRow,
  placeOf: (row: TableRow) => number,
): TableRow | undefined {
  const keys = textKeys(cells);
  const [fewest = []] = keys.map(open.some).sort((a, b) => a.length - b.length);
  const written = writtenIn(cells);
  const whole = fewest.find((each) => isPartOf(written, each.cells));
  const parts = keys.flatMap((key) => open.some(FIRST + key)).sort((a, b) => placeOf(a) - placeOf(b));
  return whole ?? parts.find((each) => isPartOf(writtenIn(each.cells), cells));
}

/** Before the key of the first text that a row has. */
const FIRST = "first ";

function keysOf({ cells }: TableRow): readonly string[] {
  const keys = textKeys(cells);
  return [...keys, ...keys.slice(0, 1).map((key) => FIRST + key)];
}

function textKeys(cells: TableRow["cells"]): readonly string[] {
  const written = Object.entries(writtenIn(cells)).filter(([, text]) => text.trim() !== "");
  return written.map(([column, text]) => JSON.stringify([column, text.trim()]));
}

/** Columns for both tables, and the incoming rows under their ids. */
interface Aligned {
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly TableRow[];
}

/**
 * The columns with those that another table's user has added, and that table's rows under the ids that they get here: two
 * people's "own.nitt.tab.maal.1" are the same column only where they have the same name.
 */
function alignColumns(table: TableId, current: readonly ColumnChange[], incoming: PlanTable): Aligned {
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
