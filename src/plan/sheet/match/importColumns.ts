import { prefixOf } from "../../../content/tables/threadTables";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { TableColumn } from "../../../document/table/TableToSync";
import type { Plan } from "../../Plan";
import { shownColumns } from "../../table/shownColumns";

const NR: TableColumn = {
  id: "nr",
  names: ["Nr", "Nr.", "Nummer", "Tiltaksnummer", "Tiltak nr", "Løpenr", "Løpenummer", "ID", "#"],
};

/**
 * The columns that rows of a table can be read into, with all names by which they are known; Nr first for measures, goals and needs. What is
 * computed from other columns is not read in: it would stand when they change.
 */
export function importColumns(plan: Plan, table: TableDefinition): readonly TableColumn[] {
  const columns = shownColumns(plan, table, plan.meta.language)
    .filter(({ definition }) => definition?.kind !== "computed")
    .map(({ id, names, definition }) => ({ id, names: [...names, ...(definition?.synonyms ?? [])] }));
  return table.holds === "measures" || prefixOf(table.id) !== "R" ? [NR, ...columns] : columns;
}
