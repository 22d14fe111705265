import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import type { TableColumn, TableDefinition } from "../../../content/tables/TableDefinition";

const inActionPlan = new Set(HANDLINGSPLAN.columns.map(({ id }) => id));
const others: readonly TableColumn[] = Object.values(MEASURE_COLUMNS).filter(({ id }) => !inActionPlan.has(id));

/** The action plan with all fields of a measure: a municipality's own list has those of other forms too. */
export const MEASURES_TO_IMPORT: TableDefinition = {
  ...HANDLINGSPLAN,
  columns: [...HANDLINGSPLAN.columns, ...others],
};
