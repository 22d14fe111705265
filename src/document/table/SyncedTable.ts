import type { Rows } from "./Rows";
import type { TableConflict } from "./TableConflict";
import type { TableIdentity } from "./TableIdentity";
import type { PaneRow } from "./TableToSync";

/** A table on which Word and the pane agree, as soon as there are no conflicts. */
export interface SyncedTable {
  /** What Word is to have, header first: its columns as they are there. */
  readonly rows: Rows;
  /** For each of `rows`, the row in Word that it was; null for rows that are new there. */
  readonly origins: readonly (number | null)[];
  /** The columns of `rows` that are new in Word, from left to right. */
  readonly added: readonly number[];
  /** Columns of ours that somebody has deleted in Word. */
  readonly gone: readonly string[];
  /** What the columns and rows of `rows` are: the next time's `baseIdentity`. */
  readonly identity: TableIdentity;
  /** What the pane is to have, in order. */
  readonly plan: readonly PaneRow[];
  /** The highest number that has been given out. */
  readonly lastNumber: number;
  /** What the user has to choose first. While there are any, nothing is to be written. */
  readonly conflicts: readonly TableConflict[];
}

/** The table in Word cannot be told to be ours: none of our columns, rows of several widths, or a header that has moved. */
export interface UnreadableTable {
  readonly rows: null;
  readonly reason: "unreadable";
}
