/** Why a cell is not what its column holds. Its text is kept if the user goes on. */
export type ImportErrorCode =
  /** The column holds amounts, numbers or per cent, the text is none. */
  | "notANumber"
  /** The text looks like a date that there is not, such as 31.02.2027. */
  | "notADate"
  /** The words say no time that we know: it stays as it is, and is not sorted. */
  | "keptAsText"
  /** The words are none of the statuses that we know. */
  | "unknownStatus";

/** What a row of a sheet is taken for that is no content of its table. */
export type AsideKind =
  /** It heads the rows below it: "Helse og omsorg". */
  | "section"
  /** It names the columns once more. */
  | "header"
  /** It adds up others: they would be counted twice. */
  | "sum"
  /** A note or a source below the table. */
  | "note"
  /** All of it is struck through. */
  | "struck"
  /** It says the same as the row above it. */
  | "repeat";

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
  /** It has the number of the plan's row and no words to be known by: only the user can tell whether it is the same. */
  readonly byNumberAlone?: true;
}

/** A row that is not taken in unless the user wants it. */
export interface AsideRow extends ProposedRow {
  readonly takenFor: AsideKind;
}

/** What would come of rows that are read into a table; nothing has been changed. Empty rows are left out. */
export interface ImportProposal {
  readonly rows: readonly ProposedRow[];
  /** Rows that are no content, not among `rows`. */
  readonly aside: readonly AsideRow[];
  readonly errors: readonly ImportError[];
}
