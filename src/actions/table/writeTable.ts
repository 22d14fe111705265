import { planAppend } from "../../document/headings/planInsertion";
import { insertedTable } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";
import { looseTable, unclaimed } from "../unclaimed/findUnclaimed";
import type { Outcome } from "../Outcome";
import { planTable } from "./planTable";
import { type StepScan } from "../document/scan";
import { locate } from "../document/locate";
import { tableBlock } from "./tableBlock";
import { tableTag } from "../blockTags";
import type { TableRequest } from "./TableRequest";
import { writeAction, type Decision } from "../block/writeAction";

/**
 * Inserts a standard table at the end of its step, or brings Word's table and the plan's together. Three round trips at most
 * to insert, two to update.
 */
export function writeTable(request: TableRequest): Promise<Outcome> {
  return writeAction(tableTag(request.table), request, (scan, inWord) =>
    inWord === null ? planNew(scan, request) : planTable(scan, inWord, request),
  );
}

/** A table that stands there already, and in no control of ours, is not written a second time without the user's word. */
function planNew(scan: StepScan, { plan, table, heading, direction, onEdited }: TableRequest): Decision {
  const { step } = table;
  const loose = onEdited === "ask" && direction === "both" ? looseTable(scan, plan, table) : null;
  if (loose !== null) return unclaimed(scan, loose);
  const located = locate(scan, step, heading);
  if (located.kind !== "located") return located;
  if (direction === "read") return { kind: "missing" };
  const { section } = located;
  const view = viewTable(plan, table);
  const { index } = planAppend(scan.outline, section);
  const place = { kind: "new", step, section, index } as const;
  return { kind: "write", ...tableBlock(plan, table, view), place, plan, inWord: insertedTable(view) };
}
