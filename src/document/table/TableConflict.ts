/** What was changed in Word and in the pane at once, each in its own way. */
export interface TableConflict {
  /** "T1.cost" for a cell, "T1" for a row: the key of the user's choice. The same as long as neither side changes. */
  readonly key: string;
  readonly nr: string;
  /** The column's id; null where it is a whole row that was deleted on one side and changed on the other. */
  readonly column: string | null;
  /** The text on that side; null where the row was deleted there. A row's texts stand on a line each. */
  readonly inWord: string | null;
  readonly inPane: string | null;
}

/** Which side's version the user has chosen. */
export type Side = "inWord" | "inPane";
