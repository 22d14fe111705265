import type { TableId } from "../../content/tables/tableIds";
import { cleanText } from "../answers/cleanText";
import type { Plan } from "../Plan";
import { follow } from "../thread/follow";
import { lastNumber, nextRowNumber } from "../thread/rowNumbers";
import { withoutTokens } from "../thread/threadCells";
import type { ColumnChange, PlanTable, TableRow } from "./PlanTable";

const NOTHING: PlanTable = { rows: [], lastRow: 0, columns: [] };

function withTable(plan: Plan, id: TableId, change: (table: PlanTable) => PlanTable): Plan {
  return { ...plan, tables: { ...plan.tables, [id]: change(plan.tables[id] ?? NOTHING) } };
}

/** The plan with a new row in a table, after the row with the number or last. It gets a number that no row has had. */
export function addRow(plan: Plan, id: TableId, cells: TableRow["cells"] = {}, after?: string): Plan {
  return withTable(plan, id, (table) => {
    const lastRow = lastNumber(plan, id) + 1;
    const place = table.rows.findIndex(({ nr }) => nr === after);
    const row = { nr: nextRowNumber(plan, id), cells: cleanCells(withoutTokens(cells)) };
    return { ...table, lastRow, rows: table.rows.toSpliced(place === -1 ? table.rows.length : place + 1, 0, row) };
  });
}

/** The plan with a row's cells changed, and what follows them elsewhere (see follow). */
export function changeRow(plan: Plan, id: TableId, nr: string, cells: TableRow["cells"]): Plan {
  const changed = withTable(plan, id, (table) => ({
    ...table,
    rows: table.rows.map((row) => (row.nr === nr ? { nr, cells: cleanCells({ ...row.cells, ...cells }) } : row)),
  }));
  return follow(plan, changed);
}

/** The plan without a row. */
export function deleteRow(plan: Plan, id: TableId, nr: string): Plan {
  return withTable(plan, id, (table) => ({ ...table, rows: table.rows.filter((row) => row.nr !== nr) }));
}

/** The plan with a row moved to an index, 0 the first. */
export function moveRow(plan: Plan, id: TableId, nr: string, to: number): Plan {
  return withTable(plan, id, (table) => {
    const row = table.rows.find((each) => each.nr === nr);
    if (row === undefined) return table;
    const others = table.rows.filter((each) => each.nr !== nr);
    return { ...table, rows: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, row) };
  });
}

/** The plan with the table's columns as the user wants them, all of them in order. */
export function setColumns(plan: Plan, id: TableId, columns: readonly ColumnChange[]): Plan {
  return withTable(plan, id, (table) => ({ ...table, columns }));
}

function cleanCells(cells: TableRow["cells"]): TableRow["cells"] {
  const clean = Object.entries(cells).map(([column, text]) => [column, cleanText(text)] as const);
  return Object.fromEntries(clean.filter(([, text]) => text !== ""));
}
