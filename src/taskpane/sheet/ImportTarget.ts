import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { MEASURES_TO_IMPORT } from "../../plan/sheet/take/measuresToImport";
import type { Page } from "../state/Page";

/** What rows are read into: the measures with all their fields, or a standard table. */
export type ImportTarget = TableId | "measures";

/** Fetches the table that rows are read into; the same function from one render to the next. */
export async function loadTarget(target: ImportTarget): Promise<TableDefinition> {
  if (target === "measures") return MEASURES_TO_IMPORT;
  const table = (await loadTables()).find(({ id }) => id === target);
  if (table === undefined) throw new Error(`no table ${target}`);
  return table;
}

/** The page that shows what is read in: forms of measures have their rows with the measures. */
export function pageOfTarget(target: ImportTarget): Page {
  return target === "measures" ? { kind: "measures" } : { kind: "table", table: target };
}
