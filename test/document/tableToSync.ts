import type { Rows } from "../../src/document/table/Rows";
import { syncTable } from "../../src/document/table/syncTable";
import type { SyncedTable } from "../../src/document/table/SyncedTable";
import type { PaneRow, TableToSync } from "../../src/document/table/TableToSync";

export const COLUMNS = [
  { id: "nr", names: ["Nr"] },
  { id: "action", names: ["Tiltak"] },
  { id: "owner", names: ["Ansvarlig", "Ansvarleg"] },
  { id: "cost", names: ["Kostnad"] },
];

/** Rows as a drawing: cells parted by bars, "-" for an empty cell. */
export function rows(...lines: string[]): Rows {
  return lines.map((line) => line.split("|").map((cell) => (cell.trim() === "-" ? "" : cell.trim())));
}

/** The pane's rows as a drawing: number, action, owner, cost. */
export function pane(...lines: string[]): readonly PaneRow[] {
  return rows(...lines).map(([nr = "", action = "", owner = "", cost = ""]) => ({
    nr,
    cells: { action, owner, cost },
  }));
}

export function drawn(table: Rows | readonly PaneRow[]): string[] {
  const lines = table.map((row) =>
    "nr" in row ? [row.nr, row.cells["action"], row.cells["owner"], row.cells["cost"]] : row,
  );
  return lines.map((cells) => cells.map((cell) => (cell === undefined || cell === "" ? "-" : cell)).join(" | "));
}

export const HEADER = "Nr | Tiltak | Ansvarlig | Kostnad";
export const BASE = [HEADER, "T1 | Kurs | HR | 10", "T2 | Hospitering | Leder | 20", "T3 | Mentor | Rektor | 30"];

/** Three rows on which Word and the pane agree, with what a case says instead. */
export function tableToSync(changes: Partial<TableToSync> = {}): TableToSync {
  return {
    columns: COLUMNS,
    base: rows(...BASE),
    inWord: rows(...BASE),
    ours: { header: ["Nr", "Tiltak", "Ansvarlig", "Kostnad"], rows: pane(...BASE.slice(1)) },
    choices: {},
    prefix: "T",
    nextNumber: 4,
    ...changes,
  };
}

/** The result for a table that can be read. */
export function synced(changes: Partial<TableToSync> = {}): SyncedTable {
  const result = syncTable(tableToSync(changes));
  if (result.rows === null) throw new Error(result.reason);
  return result;
}
