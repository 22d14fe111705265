import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../Plan";
import { shownColumns } from "./shownColumns";

/** How a standard table stands in Word: with a line to each row, or as a small table to each row with a line to each column. */
export type TableForm = "table" | "cards";

/** With more columns than this, a table is hard to read on an upright page. */
const MOST_COLUMNS = 6;

/** Whether a table shows so many columns that it is better read as cards. */
export function isWide(plan: Plan, table: TableDefinition): boolean {
  return shownColumns(plan, table, plan.meta.language).filter(({ isHidden }) => !isHidden).length > MOST_COLUMNS;
}

/** The form that the user has chosen for a table; a table where nobody has. */
export function formOf({ tables }: Plan, { id }: Pick<TableDefinition, "id">): TableForm {
  return tables[id]?.form ?? "table";
}

/** The plan in which a table has the form. */
export function chooseForm(plan: Plan, { id }: Pick<TableDefinition, "id">, form: TableForm): Plan {
  const { rows, lastRow, columns } = plan.tables[id] ?? { rows: [], lastRow: 0, columns: [] };
  const table = { rows, lastRow, columns, ...(form === "cards" && { form }) };
  return { ...plan, tables: { ...plan.tables, [id]: table } };
}
