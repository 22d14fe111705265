import { hostErrorCode } from "./hostErrorCode";
import type { QueuedTable } from "./queueTable";
import { tableOoxml } from "./tableOoxml";

/**
 * Gives the tables a marked header row where Word has dropped it (#6411: Windows drops a header row count of 1), by putting
 * the same table in their place as OOXML. Called after the sync that wrote them; syncs only when there is something to mend.
 * False where Word refuses: the tables stand, their header rows unmarked.
 */
export async function mendHeaderRows(context: Word.RequestContext, tables: readonly QueuedTable[]): Promise<boolean> {
  const unmarked = tables.filter(({ table }) => table.headerRowCount !== 1);
  if (unmarked.length === 0) return true;
  for (const { table, rows, look, language } of unmarked) {
    table.getRange("Whole").insertOoxml(tableOoxml(rows, look, language), "Replace");
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}
