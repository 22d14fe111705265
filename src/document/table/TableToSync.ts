import type { Rows } from "./Rows";
import type { Side } from "./TableConflict";
import type { TableIdentity } from "./TableIdentity";

/** A column of ours. The one that holds the rows' numbers has the id "nr". */
export interface TableColumn {
  readonly id: string;
  /** What it may be called in its header cell, in every language. */
  readonly names: readonly string[];
}

/** A row as the pane has it. */
export interface PaneRow {
  readonly nr: string;
  /** Texts by column id, without the number; a column without a text may have no entry. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A table of ours as it stands in Word and in the pane, and what is known of how it was before. */
export interface TableToSync {
  /** Our columns in our order. */
  readonly columns: readonly TableColumn[];
  /** The rows as they stood in Word when they were last written or read; null where that is not known. */
  readonly base: Rows | null;
  /** What the rows and columns of `base` are; worked out from their texts where it is not known. */
  readonly baseIdentity?: TableIdentity | null;
  readonly inWord: Rows;
  /** The header holds the names of `columns` in the plan's language. */
  readonly ours: { readonly header: readonly string[]; readonly rows: readonly PaneRow[] };
  /** The user's answers to conflicts, by their keys. */
  readonly choices: Readonly<Record<string, Side>>;
  /** What the rows' numbers begin with, such as "T". */
  readonly prefix: string;
  /** The number that the next new row gets. */
  readonly nextNumber: number;
  /** False where the rows have no number in Word: a column "nr" is then one like any other. */
  readonly isNumbered?: boolean;
  /** Whether the rows' numbers may be left out: they come into a table that lacks them, and stay out where somebody has taken them out. */
  readonly isNumberOptional?: boolean;
  /** Whether the table in Word can take columns that the pane has got since. */
  readonly canWiden?: boolean;
}
