import type { TableDefinition } from "../../content/tables/TableDefinition";
import { cleanText } from "../answers/cleanText";
import type { Plan } from "../Plan";
import { shownColumns } from "./shownColumns";

/**
 * The plan with the names that somebody has given to a table's columns in Word. `ids` are the columns as they stand there,
 * null for the user's own, and `header` the texts of the header row. The same plan where every name is known.
 */
export function renameColumns(
  plan: Plan,
  table: TableDefinition,
  ids: readonly (string | null)[],
  header: readonly string[],
): Plan {
  const shown = shownColumns(plan, table, plan.meta.language);
  const given = new Map(ids.map((id, index) => [id, cleanText(header[index] ?? "").trim()] as const));
  const columns = shown.map(({ id, names, isHidden }) => {
    const name = given.get(id) ?? "";
    const isNew = name !== "" && !names.includes(name);
    return { id, isNew, hidden: isHidden, name: isNew ? name : ownName(plan, table, id) };
  });
  if (columns.every(({ isNew }) => !isNew)) return plan;
  const before = plan.tables[table.id] ?? { rows: [], lastRow: 0, columns: [] };
  const changed = { ...before, columns: columns.map(({ id, name, hidden }) => ({ id, name, hidden })) };
  return { ...plan, tables: { ...plan.tables, [table.id]: changed } };
}

function ownName(plan: Plan, { id: table }: TableDefinition, id: string): string {
  return plan.tables[table]?.columns.find((column) => column.id === id)?.name ?? "";
}
