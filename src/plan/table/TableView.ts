import type { RowPrefix } from "../../content/tables/threadTables";
import type { PaneRow, TableColumn } from "../../document/table/TableToSync";
import type { Rows } from "../../document/table/Rows";
import type { KnownTable } from "./KnownTable";
import type { TableForm } from "./tableForm";
import { own } from "../../document/own";

/** A standard table as the plan would have it in Word now. */
export interface TableView {
  /** The columns that are shown, with all names by which each is known; Nr first in tables of measures. */
  readonly columns: readonly TableColumn[];
  /** The names that stand in the header row. */
  readonly header: readonly string[];
  readonly rows: readonly PaneRow[];
  /** How wide the columns are to one another. */
  readonly widths: readonly number[];
  /** Whether the rows' numbers stand in Word, in the first column. */
  readonly isNumbered: boolean;
  readonly form: TableForm;
  /** What a row's number begins with: "T" for measures, "M" for goals, "B" for needs, "R" for other rows. */
  readonly prefix: "T" | RowPrefix;
  /** The highest number that a row has ever had. */
  readonly last: number;
}

/** So many empty rows a table without rows is inserted with, to be filled in there. They are no rows of the plan. */
const EMPTY_ROWS = 3;

/** The rows of the plan as they stand in Word: the header first. */
export function tableRows({ columns, header, rows, isNumbered }: TableView): readonly (readonly string[])[] {
  const textOf = ({ nr, cells }: PaneRow, id: string): string =>
    isNumbered && id === "nr" ? nr : (own(cells, id) ?? "");
  return [header, ...rows.map((row) => columns.map(({ id }) => textOf(row, id)))];
}

/** The rows as they are inserted: the header first, and empty ones below it where the plan has none. */
export function insertedRows(view: TableView): Rows {
  const empty = view.columns.map(() => "");
  return [...tableRows(view), ...(view.rows.length > 0 ? [] : Array<typeof empty>(EMPTY_ROWS).fill(empty))];
}

/** The table as it stands in Word when it has been inserted. */
export function insertedTable(view: TableView): KnownTable {
  const rows = insertedRows(view);
  const numbers = rows.slice(1).map((_, index) => view.rows[index]?.nr ?? null);
  return { rows, identity: { columns: view.columns.map(({ id }) => id), rows: numbers } };
}
