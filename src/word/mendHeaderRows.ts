import { hostErrorCode } from "./hostErrorCode";
import type { QueuedTable } from "./queueTable";
import { tableOoxml } from "./tableOoxml";

/** Word stands still while OOXML goes in. Cards are known by their header column, and many of them do without the row. */
const MOST_CARDS = 25;

/**
 * Gives the tables a marked header row where Word has dropped it (#6411: Windows drops a header row count of 1), by putting
 * the same table below as OOXML and deleting the first. OOXML never takes a table's place: that is what damages tables in
 * content controls (#2606, #116). Called after the sync that wrote them; syncs only when there is something to mend. False
 * where Word refuses, or changes are tracked and the first table would stay: the tables stand, their header rows unmarked.
 */
export async function mendHeaderRows(
  context: Word.RequestContext,
  tables: readonly QueuedTable[],
  tracked: boolean,
): Promise<boolean> {
  const dropped = tables.filter(({ table }) => table.headerRowCount !== 1);
  const unmarked = dropped.length > MOST_CARDS ? dropped.filter(({ look }) => !look.hasHeaderColumn) : dropped;
  if (unmarked.length === 0) return true;
  if (tracked) return false;
  for (const table of unmarked) queueAnew(table);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

/** Two tables with nothing between them become one, so that a paragraph keeps them apart meanwhile. */
function queueAnew({ table, rows, look, language }: QueuedTable): void {
  const between = table.insertParagraph("", "After");
  const place = between.insertParagraph("", "After");
  place.insertOoxml(tableOoxml(rows, look, language), "Start");
  for (const each of [table, between, place]) each.delete();
}
