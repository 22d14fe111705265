import type { SyncedTable } from "../../document/table/SyncedTable";
import { prefixOf } from "../../content/tables/threadTables";
import { NUMBER_COLUMN } from "../../document/table/PlacedTable";
import type { Plan } from "../../plan/Plan";
import { applyRows } from "../../plan/table/applyRows";
import { hideColumn, hideNumber } from "../../plan/table/columnEditing";
import { renameColumns } from "../../plan/table/renameColumns";
import type { TableRequest } from "./TableRequest";

/**
 * The plan with what has been changed of a table in Word. A column that somebody has deleted there is hidden in the plan,
 * which keeps what stands in it.
 */
export function mergedPlan({ plan, table }: TableRequest, merged: SyncedTable): Plan {
  const named = renameColumns(plan, table, merged.identity.columns, merged.rows[0] ?? []);
  const filled = applyRows(named, table, merged.plan, merged.lastNumber);
  return merged.gone.reduce(
    (sofar, id) =>
      id === NUMBER_COLUMN && prefixOf(table.id) !== "R"
        ? hideNumber(sofar, table, true)
        : hideColumn(sofar, table, id, true),
    filled,
  );
}
