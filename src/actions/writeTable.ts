import { planAppend } from "../document/planInsertion";
import { readBlocks } from "../document/readBlock";
import { viewTable } from "../plan/table/viewTable";
import { insertedTable } from "../plan/table/TableView";
import { queueTables } from "../word/queueTables";
import type { WordContext } from "../word/WordContext";
import { attempt } from "./attempt";
import { changeTable } from "./changeTable";
import { doubled } from "./doubled";
import { insertBlock } from "./insertBlock";
import type { Outcome } from "./Outcome";
import { locate, readStepScan, type StepScan } from "./scan";
import { tableBlock } from "./tableBlock";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";

/**
 * Inserts a standard table at the end of its step, or brings Word's table and the plan's together. Three round trips at most
 * to insert, two to update.
 */
export function writeTable(request: TableRequest): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const tag = tableTag(request.table);
    const readTables = queueTables(context, tag);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, tag);
    if (block === undefined) return insertNew(context, scan, request);
    if (copies.length > 0) return doubled(scan, tag, [block, ...copies]);
    return changeTable(context, scan, { block, tables: readTables() }, request);
  });
}

async function insertNew(context: WordContext, scan: StepScan, request: TableRequest): Promise<Outcome> {
  const { plan, store, table, heading, direction } = request;
  const located = locate(scan, table.step, heading);
  if (located.kind !== "located") return located;
  if (direction === "read") return { kind: "missing" };
  const { section } = located;
  const view = viewTable(plan, table);
  const place = { step: table.step, section, ...planAppend(scan.outline, section) };
  return insertBlock(context, scan, tableBlock(plan, table, view), place, { plan, store, inWord: insertedTable(view) });
}
