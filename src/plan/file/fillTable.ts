import type { TableId } from "../../content/tables/tableIds";
import type { PlanTable, TableRow } from "../PlanTable";
import { alignColumns } from "./alignColumns";
import { fillTexts, isBlank, isPartOf } from "./fillTexts";

/**
 * The table with another's rows. A row whose texts all stand in one of ours is there already; where ours has less of it, it
 * is filled. Others are added last, with new numbers. Columns of the other's own are added after ours.
 */
export function fillTable(id: TableId, current: PlanTable | undefined, incoming: PlanTable): PlanTable {
  if (current === undefined) return incoming;
  const { columns, rows } = alignColumns(id, current.columns, incoming);
  const unpaired = new Set(current.rows);
  return rows.reduce(
    (table, row) => {
      if (isBlank(row.cells)) return table;
      const same = findSame([...unpaired], row);
      if (same === undefined) return addRow(table, row);
      unpaired.delete(same);
      const filled = { nr: same.nr, cells: fillTexts(same.cells, row.cells) };
      return { ...table, rows: table.rows.map((each) => (each === same ? filled : each)) };
    },
    { ...current, columns },
  );
}

function findSame(rows: readonly TableRow[], { cells }: TableRow): TableRow | undefined {
  const whole = rows.find((each) => isPartOf(cells, each.cells));
  return whole ?? rows.find((each) => !isBlank(each.cells) && isPartOf(each.cells, cells));
}

function addRow(table: PlanTable, { cells }: TableRow): PlanTable {
  const lastRow = table.lastRow + 1;
  return { ...table, rows: [...table.rows, { nr: `R${lastRow}`, cells }], lastRow };
}
