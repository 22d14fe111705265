import { syncTable } from "../../document/table/syncTable";
import type { SyncedTable } from "../../document/table/SyncedTable";
import type { TableView } from "../../plan/table/TableView";
import { tableTag } from "../blockTags";
import type { StandingRows } from "./standingRows";
import type { TableRequest } from "./TableRequest";

/** Brings the plan's rows and those in Word together; null where it cannot be told what stands there. */
export function mergeWith(
  view: TableView,
  inWord: Pick<StandingRows, "rows" | "canWiden">,
  { plan, table, choices }: Pick<TableRequest, "plan" | "table" | "choices">,
): SyncedTable | null {
  const known = plan.inWord[tableTag(table)];
  const synced = syncTable({
    columns: view.columns,
    base: known?.rows ?? null,
    baseIdentity: known?.identity ?? null,
    inWord: inWord.rows,
    ours: { header: view.header, rows: view.rows },
    choices: choices ?? {},
    prefix: view.prefix,
    nextNumber: view.last + 1,
    isNumbered: view.isNumbered,
    isNumberOptional: view.prefix === "M" || view.prefix === "B",
    canWiden: inWord.canWiden,
  });
  return synced.rows === null ? null : synced;
}
