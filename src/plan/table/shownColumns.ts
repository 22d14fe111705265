import type { Language } from "../../content/Language";
import type { TableColumn, TableDefinition } from "../../content/tables/TableDefinition";
import { prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import { NUMBER_COLUMN } from "../../document/table/PlacedTable";
import type { Plan } from "../Plan";
import { nameInPeriod } from "./yearNames";

/** A column of a table as the user has it. */
export interface ShownColumn {
  readonly id: string;
  /** The user's own name, else the column's. */
  readonly name: string;
  /** The user's own name; "" where it has none. */
  readonly givenName: string;
  /** What it is called where the user has given it no name; "" for a column that the user has added. */
  readonly ownName: string;
  /** All names by which it is known. */
  readonly names: readonly string[];
  readonly width: number;
  readonly isHidden: boolean;
  /** Null for a column that the user has added. */
  readonly definition: TableColumn | null;
}

/** How wide a column of the user's own is. */
const OWN_WIDTH = 12;

/** Whether the user has left the rows' numbers out of a table of goals or needs. */
export function isNumberHidden(plan: Plan, table: TableId): boolean {
  const columns = prefixOf(table) === "R" ? [] : (plan.tables[table]?.columns ?? []);
  return columns.some(({ id, hidden }) => id === NUMBER_COLUMN && hidden);
}

/** A column's names in our words, the one that it goes by first. */
export function ownNames(
  { meta }: Plan,
  { name, yearName, formerNames = [] }: TableColumn,
  language: Language,
): readonly string[] {
  const inYear = yearName === undefined ? null : nameInPeriod(meta, yearName);
  return [...(inYear === null ? [] : [inYear]), name[language], name.nb, name.nn, ...formerNames];
}

/** All columns of a table in the user's order, hidden ones too. Columns that the user's choice does not know come last. */
export function shownColumns(plan: Plan, table: TableDefinition, language: Language): readonly ShownColumn[] {
  const isNumber = (id: string): boolean => id === NUMBER_COLUMN && prefixOf(table.id) !== "R";
  const changes = (plan.tables[table.id]?.columns ?? []).filter(({ id }) => !isNumber(id));
  const known = new Set(changes.map(({ id }) => id));
  const rest = table.columns.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, name: "", hidden: false }));
  return [...changes, ...rest].map(({ id, name, hidden }) => {
    const definition = table.columns.find((column) => column.id === id) ?? null;
    const own = definition === null ? [] : ownNames(plan, definition, language);
    const names = [...new Set([...(name === "" ? [] : [name]), ...own])];
    return {
      id,
      name: names[0] ?? "",
      givenName: name,
      ownName: own[0] ?? "",
      names,
      width: definition?.width ?? OWN_WIDTH,
      isHidden: hidden,
      definition,
    };
  });
}
