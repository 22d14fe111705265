import type { TableId } from "../../content/tables/tableIds";
import type { PlanTable, TableRow } from "../table/PlanTable";
import { type RowPool, rowPool } from "./rowPool";
import { alignColumns } from "./alignColumns";
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
    if (isBlank(row.cells)) continue;
    const same = findSame(open, row, (each) => places.get(each) ?? 0);
    if (same === undefined) {
      added.push({ nr: `R${current.lastRow + added.length + 1}`, cells: row.cells });
      continue;
    }
    open.take(same);
    filled.set(same, { nr: same.nr, cells: fillTexts(same.cells, row.cells) });
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
  const whole = fewest.find((each) => isPartOf(cells, each.cells));
  const parts = keys.flatMap((key) => open.some(FIRST + key)).sort((a, b) => placeOf(a) - placeOf(b));
  return whole ?? parts.find((each) => isPartOf(each.cells, cells));
}

/** Before the key of the first text that a row has. */
const FIRST = "first ";

function keysOf({ cells }: TableRow): readonly string[] {
  const keys = textKeys(cells);
  return [...keys, ...keys.slice(0, 1).map((key) => FIRST + key)];
}

function textKeys(cells: TableRow["cells"]): readonly string[] {
  const written = Object.entries(cells).filter(([, text]) => text.trim() !== "");
  return written.map(([column, text]) => JSON.stringify([column, text.trim()]));
}
