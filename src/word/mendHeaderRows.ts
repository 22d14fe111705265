import { hostErrorCode } from "./hostErrorCode";
import type { QueuedTable } from "./queueTable";
import { tableOoxml } from "./tableOoxml";

/** Word stands still while OOXML goes in. Cards are known by their header column, and many of them do without the row. */
const MOST_CARDS = 25;

/**
 * Gives the tables a marked header row where Word has dropped it (#6411: Windows drops a header row count of 1), by putting
 * the same table in their place as OOXML. Called after the sync that wrote them; syncs only when there is something to mend.
 * False where Word refuses: the tables stand, their header rows unmarked.
 */
export async function mendHeaderRows(context: Word.RequestContext, tables: readonly QueuedTable[]): Promise<boolean> {
  const dropped = tables.filter(({ table }) => table.headerRowCount !== 1);
  const unmarked = dropped.length > MOST_CARDS ? dropped.filter(({ look }) => !look.hasHeaderColumn) : dropped;
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
