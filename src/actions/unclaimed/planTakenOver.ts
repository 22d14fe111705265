import type { SyncedTable } from "../../document/table/SyncedTable";
import type { Plan } from "../../plan/Plan";
import type { TableView } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";
import { mergeWith } from "../table/mergeWith";
import { planReading } from "../table/planTable";
import { standingRows, type TablesInWord } from "../table/standingRows";
import { tableTag } from "../blockTags";
import type { TableRequest } from "../table/TableRequest";
import type { BlockReading } from "../block/writeAction";

/**
 * The plan with the rows of a standard table that it knows nothing of yet; null where they cannot be read, "cells" where it
 * knows the table, and has the same rows otherwise. `hash` is hashText of the table's block.
 */
export function planTakenOver(
  inWord: TablesInWord,
  hash: string,
  request: TableRequest,
): BlockReading | "cells" | null {
  const { plan, table } = request;
  const isKnown = plan.inWord[tableTag(table)] !== undefined;
  const view = viewTable(plan, table);
  const rows = standingRows(inWord, view, plan.inWord[tableTag(table)] ?? null);
  const merged = rows && mergeWith(isKnown ? view : neverWritten(view, request), rows, request);
  if (rows === null || merged === null) return null;
  if (merged.conflicts.length === 0) return planReading(hash, rows.rows, merged, request);
  const others = isKnown || table.holds === "rows" ? plan : withOtherNumbers(plan, merged);
  return others === plan ? "cells" : planTakenOver(inWord, hash, { ...request, plan: others });
}

/** A table that the plan has not put into Word: its rows are those that somebody has filled in, and no number is taken. */
function neverWritten(view: TableView, { plan, table }: TableRequest): TableView {
  const isFilled = table.holds === "measures" || (plan.tables[table.id]?.rows ?? []).length > 0;
  return { ...view, rows: isFilled ? view.rows : [], last: 0 };
}

/** The plan in which the measures whose numbers are others' in Word have new ones. */
function withOtherNumbers(plan: Plan, { conflicts, lastNumber }: SyncedTable): Plan {
  const taken = new Set(conflicts.map(({ nr }) => nr));
  let lastMeasure = Math.max(plan.lastMeasure, lastNumber);
  const measures = plan.measures.map((measure) => {
    if (!taken.has(measure.nr)) return measure;
    lastMeasure += 1;
    return { ...measure, nr: `T${lastMeasure}` };
  });
  return taken.size === 0 ? plan : { ...plan, measures, lastMeasure };
}
