/** Why a cell is not what its column holds. Its text is kept if the user goes on. */
export type ImportErrorCode =
  /** The column holds amounts, numbers or per cent, the text is none. */
  | "notANumber"
  /** The text looks like a date that there is not, such as 31.02.2027. */
  | "notADate"
  /** The words are none of the statuses that we know. */
  | "unknownStatus";

/** A cell that the user should look at. */
export interface ImportError {
  /** The row's index among those that were read in. */
  readonly row: number;
  /** Our column's id. */
  readonly column: string;
  readonly code: ImportErrorCode;
  readonly text: string;
}

/** What a row that is read in would do. */
export interface ProposedRow {
  /** Its index among the rows that were read in. */
  readonly row: number;
  /** "change": a row of the plan would get other texts. "same": the plan has all of it already. */
  readonly kind: "new" | "change" | "same";
  /** The number of the plan's row; null for a new one. */
  readonly nr: string | null;
  /** Texts by column id; an empty cell has no entry, and changes nothing. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What would come of rows that are read into a table; nothing has been changed. Empty rows are left out. */
export interface ImportProposal {
  readonly rows: readonly ProposedRow[];
  /** New rows that only add up others, as "Sum": not among `rows`, they would be counted twice. */
  readonly totals: readonly ProposedRow[];
  readonly errors: readonly ImportError[];
}
