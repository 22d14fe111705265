import type { Cells } from "../table/PlacedTable";

/** A row in one place. */
export interface RowVersion {
  /** Its place among the rows there. */
  readonly index: number;
  readonly cells: Cells;
}

/** A row as it was, as it stands in Word, and as the pane has it; null where it is not there. */
export interface RowVersions {
  /** Null for a row that has not got a number yet. */
  readonly nr: string | null;
  readonly base: RowVersion | null;
  readonly inWord: RowVersion | null;
  readonly inPane: RowVersion | null;
}

/** A row whose versions are being found. */
export type OpenRow = { -readonly [Key in keyof RowVersions]: RowVersions[Key] };
