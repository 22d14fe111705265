import { droppedHeaders, mendHeaderRows } from "../../word/table/mendHeaderRows";
import type { QueuedTable } from "../../word/table/queueTable";
import type { WordContext } from "../../word/WordContext";
import type { Outcome } from "../Outcome";

/**
 * Sees to the header rows of tables that have been written. They stay unmarked while changes are tracked, and where Word has
 * refused to write the block before: what stands is not touched again then.
 */
export async function markHeaderRows(
  context: WordContext,
  tables: readonly QueuedTable[],
  outcome: Outcome,
  isCautious: boolean,
): Promise<Outcome> {
  if (outcome.kind !== "done") return outcome;
  const dropped = droppedHeaders(tables);
  if (dropped.length === 0) return outcome;
  if (isCautious || outcome.tracked) return { ...outcome, headerUnmarked: true };
  await mendHeaderRows(context, dropped);
  return outcome;
}
