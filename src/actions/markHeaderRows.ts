import { mendHeaderRows } from "../word/mendHeaderRows";
import type { QueuedTable } from "../word/queueTable";
import type { WordContext } from "../word/WordContext";
import type { Outcome } from "./Outcome";

/** Sees to the header rows of tables that have been written. What was written stays written where Word refuses that. */
export async function markHeaderRows(
  context: WordContext,
  tables: readonly QueuedTable[],
  outcome: Outcome,
): Promise<Outcome> {
  if (outcome.kind !== "done") return outcome;
  const marked = await mendHeaderRows(context, tables, outcome.tracked);
  return marked ? outcome : { ...outcome, headerUnmarked: true };
}
