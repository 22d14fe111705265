import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { measureCell } from "../../measures/measureCell";
import type { Plan } from "../../Plan";

/**
 * A table of measures with a column more for each field that some measure has filled in and the table lacks; the same table
 * where there is none.
 */
export function withFilledColumns(table: TableDefinition, { measures, meta }: Plan): TableDefinition {
  if (table.holds !== "measures") return table;
  const known = new Set(table.columns.map(({ id }) => id));
  const filled = Object.values(MEASURE_COLUMNS).filter(
    ({ id }) => !known.has(id) && measures.some((measure) => measureCell(measure, id, meta.language) !== ""),
  );
  return filled.length === 0 ? table : { ...table, columns: [...table.columns, ...filled] };
}
