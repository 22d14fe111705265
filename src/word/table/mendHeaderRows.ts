import type { QueuedTable } from "./queueTable";
import { tableOoxml } from "./tableOoxml";

/** Word stands still while OOXML goes in. Cards are known by their header column, and many of them do without the row. */
const MOST_CARDS = 25;

/** The tables whose header row Word has dropped (#6411: Windows drops a header row count of 1), after the sync that wrote them. */
export function droppedHeaders(tables: readonly QueuedTable[]): readonly QueuedTable[] {
  const dropped = tables.filter(({ table }) => table.headerRowCount !== 1);
  return dropped.length > MOST_CARDS ? dropped.filter(({ look }) => !look.hasHeaderColumn) : dropped;
}

/**
 * Gives tables a marked header row by putting the same table below as OOXML and deleting the first. OOXML never takes a
 * table's place: that is what damages tables in content controls (#2606, #116). Not for use while changes are tracked, when
 * the first table would stay.
 */
export async function mendHeaderRows(context: Word.RequestContext, tables: readonly QueuedTable[]): Promise<void> {
  for (const table of tables) queueAnew(table);
  await context.sync();
}

/** Two tables with nothing between them become one, so that a paragraph keeps them apart meanwhile. */
function queueAnew({ table, rows, look, language }: QueuedTable): void {
  const between = table.insertParagraph("", "After");
  const place = between.insertParagraph("", "After");
  place.insertOoxml(tableOoxml(rows, look, language), "Start");
  for (const each of [table, between, place]) each.delete();
}
