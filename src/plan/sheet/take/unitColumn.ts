import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { own } from "../../../document/own";
import { ownWording } from "../../choices/ownWording";
import type { Plan } from "../../Plan";
import { addColumn } from "../../table/columnEditing";
import { shownColumns } from "../../table/shownColumns";

/** The unit that rows are from, and our column that says so. */
export interface UnitColumn {
  readonly column: string;
  readonly name: string;
}

const NAMES = { nb: "Enhet", nn: "Eining" } as const;
/** What municipalities call a column of their own that says whose a row is. */
const KNOWN =
  /^(?:enhet|eining|avdeling|virksomhet|verksemd|sektor|(?:teneste|tjeneste|kommunal)?område|tjeneste|teneste)$/iu;

/** A plan that can hold the unit of a table's rows, and where: in a column of the user's own that is made if there is none. */
export function withUnitColumn(plan: Plan, table: TableDefinition): { readonly plan: Plan; readonly column: string } {
  const known = unitColumnOf(plan, table);
  if (known !== null) return { plan, column: known };
  const name = NAMES[plan.meta.language];
  const added = addColumn(plan, holder(table), ownWording(plan)?.(name) ?? name);
  return { plan: added, column: unitColumnOf(added, table) ?? added.tables[table.id]?.columns.at(-1)?.id ?? "" };
}

/** The names of the units that a table's rows are from already, each once. */
export function knownUnits(plan: Plan, table: TableDefinition): readonly string[] {
  const column = unitColumnOf(plan, table);
  if (column === null) return [];
  const cells =
    table.holds === "measures"
      ? plan.measures.map(({ more }) => more)
      : (plan.tables[table.id]?.rows ?? []).map((row) => row.cells);
  return [...new Set(cells.map((each) => own(each, column) ?? ""))].filter((name) => name !== "").sort();
}

/** The column that says which unit a table's rows are from; null where it has none. */
export function unitColumnOf(plan: Plan, table: TableDefinition): string | null {
  const columns = shownColumns(plan, holder(table), plan.meta.language);
  const name = (ownWording(plan)?.(NAMES[plan.meta.language]) ?? "").toLocaleLowerCase("nb");
  const isUnit = (each: string): boolean => KNOWN.test(each.trim()) || each.trim().toLocaleLowerCase("nb") === name;
  return columns.find(({ definition, givenName }) => definition === null && isUnit(givenName))?.id ?? null;
}

/** The action plan shows its own columns, not those of all forms. */
function holder(table: TableDefinition): TableDefinition {
  return table.holds === "measures" ? HANDLINGSPLAN : table;
}
