import type { TableId } from "../../content/tables/tableIds";
import type { NoteUse } from "./NoteUse";
import type { Plan } from "../Plan";

/** The table that holds the plan's needs, and its column for them. */
export const NEEDS_TABLE: TableId = "deck.tab.analyse";
const NEEDS_COLUMN = "needs";

/** The plan with a new row in the table of needs that holds the note to a question, by the item's id; and the row's number. */
export function noteToNeed(plan: Plan, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const before = plan.tables[NEEDS_TABLE] ?? { rows: [], lastRow: 0, columns: [] };
  const lastRow = before.lastRow + 1;
  const row = { nr: `R${lastRow}`, cells: { [NEEDS_COLUMN]: plan.reflections[item] ?? "" } };
  const table = { ...before, rows: [...before.rows, row], lastRow };
  return { plan: { ...plan, tables: { ...plan.tables, [NEEDS_TABLE]: table } }, used: { kind: "need", nr: row.nr } };
}
