import type { Language } from "../../content/Language";
import { MEASURE_COLUMNS } from "../../content/tables/measureColumns";
import type { TableColumn } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { statusText } from "../../plan/measures/statusWords";
import type { Plan } from "../../plan/Plan";
import { THREAD_TABLES } from "../../plan/units/back/decidedFields";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";

const COLUMNS: readonly TableColumn[] = Object.values(MEASURE_COLUMNS);

/** What a field of a goal, a need or a measure (`table` is null) is called in a plan. */
export function rowFieldName(plan: Plan, table: TableId | null, field: string): string {
  const own = plan.tables[table ?? HANDLINGSPLAN.id]?.columns.find(({ id }) => id === field)?.name ?? "";
  const columns = table === null ? COLUMNS : (THREAD_TABLES.find(({ id }) => id === table)?.columns ?? []);
  return own || (columns.find(({ id }) => id === field)?.name[plan.meta.language] ?? field);
}

/** What a field says, in words. */
export function rowFieldText(field: string, text: string, language: Language): string {
  return field === "status" ? statusText(text, language) : text;
}
