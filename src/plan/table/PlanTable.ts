/** A row of a standard table. */
export interface TableRow {
  /** "R1", "R2" …: the row's identity in the pane. Never used twice in one table. */
  readonly nr: string;
  /** Texts by column id; a column without a text has no entry. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What the user has changed of a column. */
export interface ColumnChange {
  /** The column's id; "own.<table>.1" and so on for columns that the user has added. */
  readonly id: string;
  /** What the user calls it; "" for its own name. */
  readonly name: string;
  readonly hidden: boolean;
}

/** What the user has filled into a standard table. */
export interface PlanTable {
  readonly rows: readonly TableRow[];
  /** The highest number that a row has ever had. */
  readonly lastRow: number;
  /** All columns in the user's order; empty while the table's own columns stand as they are. */
  readonly columns: readonly ColumnChange[];
  /** How it stands in Word: a small table to each row, or where it is left out one table with a line to each. */
  readonly form?: "cards";
}
